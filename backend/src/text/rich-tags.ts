import sanitizeHtml, { type Attributes, type IOptions } from "sanitize-html"
import { withoutInvisible } from "./invisible"

/** The tags of rich text. Headings are the third and fourth level: the page's own stand above them. */
export const BLOCK_TAGS = ["p", "h3", "h4", "ul", "ol", "li", "blockquote"] as const
export const INLINE_TAGS = ["strong", "em", "u", "s", "a", "br"] as const

const LINK_PROTOCOLS = ["https:", "mailto:", "tel:"]
const LONGEST_LINK = 2000

/**
 * The address of a link in its normal spelling when it may stand in rich text: absolute, https, mailto or tel, without
 * a user's name in front of the host, which makes one host look like another.
 */
export function linkOf(href: string | undefined): string | undefined {
  if (!href || href.length > LONGEST_LINK || !URL.canParse(href)) return undefined
  const url = new URL(href)
  if (!LINK_PROTOCOLS.includes(url.protocol) || url.username || url.password) return undefined
  return url.href
}

function link(_: string, attributes: Attributes) {
  const href = linkOf(attributes.href)
  return href
    ? { tagName: "a", attribs: { href, rel: "nofollow ugc noopener" } }
    : { tagName: "span", attribs: {} as Attributes }
}

const as = (tagName: string) => sanitizeHtml.simpleTransform(tagName, {}, false)

/** The rules of the sanitizer; what is not named here does not survive, and some elements take their text along. */
export const RULES: IOptions = {
  allowedTags: [...BLOCK_TAGS, ...INLINE_TAGS],
  allowedAttributes: { a: ["href", "rel"] },
  allowedSchemes: ["https", "mailto", "tel"],
  allowProtocolRelative: false,
  nestingLimit: 20,
  nonTextTags: [
    ...["script", "style", "textarea", "option", "select", "noscript", "noembed", "noframes", "xmp"],
    ...["iframe", "object", "template", "title", "svg", "math", "plaintext"],
  ],
  transformTags: {
    a: link,
    ...{ b: as("strong"), i: as("em"), del: as("s"), strike: as("s"), ins: as("u") },
    ...{ h1: as("h3"), h2: as("h3"), h5: as("h4"), h6: as("h4"), div: as("p") },
  },
  // Entities have become characters by now, so that an encoded override is an override.
  textFilter: (text) => withoutInvisible(text),
}
