import sanitizeHtml from "sanitize-html"
import { isVisible, withoutInvisible } from "./invisible"
import { cleanPlainText } from "./plain-text"
import { BLOCK_TAGS, RULES } from "./rich-tags"

/** Whether a value of a rich field is markup; text with a lone `<`, as in `5 < 6` or `<3`, is not. */
export const hasMarkup = (value: string): boolean => /<[a-z/!?]/i.test(value)

/**
 * A description as it is stored and answered: of markup only the tags of rich text are kept, within blocks, and links
 * only to https, mailto and tel; text without markup stays plain text. Either is inert wherever it is put, be it as
 * HTML. Markup without any text becomes an empty string. Cleaning what is clean changes nothing.
 */
export function cleanRichText(value: string): string {
  if (!hasMarkup(value)) return cleanPlainText(value)
  // The second pass closes marks that the paragraphs of the first have cut through.
  const clean = sanitizeHtml(inBlocks(sanitizeHtml(withoutInvisible(value), RULES)), RULES)
  return isVisible(clean.replace(/<[^>]*>/g, "")) ? withoutEmpty(clean) : ""
}

/**
 * The text of a description without its tags, one line a block, list items with a hyphen in front: for search engines,
 * mail, calendars, CSV and whatever else shows no markup.
 */
export function plainOf(value: string): string {
  if (!hasMarkup(value)) return cleanPlainText(value)
  return cleanPlainText(textOf(cleanRichText(value)))
}

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" }

/** The text of what the sanitizer wrote, which knows no other entities than these four. */
function textOf(clean: string): string {
  return clean
    .replace(/<li>/g, "- ")
    .replace(/<br \/>|<\/(p|h3|h4|li|ul|ol|blockquote)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\n\s*\n/g, "\n")
}

const TOKEN = /<(\/?)([a-z0-9]+)[^>]*>|[^<]+/g

/** Puts what stands beside blocks into paragraphs. */
function inBlocks(clean: string): string {
  let blocks = ""
  let loose = ""
  let depth = 0
  const close = () => {
    if (isVisible(loose.replace(/<[^>]*>/g, ""))) blocks += `<p>${loose.trim()}</p>`
    loose = ""
  }
  for (const [token, slash, tag] of clean.matchAll(TOKEN)) {
    const isBlock = (BLOCK_TAGS as readonly string[]).includes(tag)
    if (isBlock && depth === 0) close()
    if (isBlock && !slash) depth++
    if (depth > 0) blocks += token
    else loose += token
    if (isBlock && slash) depth--
  }
  close()
  return blocks
}

const EMPTY = /<(p|h3|h4|li|ul|ol|blockquote)>\s*<\/\1>/g

/** Without blocks in which nothing stands, and without those that only held such. */
function withoutEmpty(clean: string): string {
  const fuller = clean.replace(EMPTY, "")
  return fuller === clean ? clean : withoutEmpty(fuller)
}
