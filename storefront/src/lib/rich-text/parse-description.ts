import type { Block, Inline } from "./blocks"
import { parseMarkup } from "./parse-markup"

/** Whether a text is markup and not plain text, by the backend's own rule. */
const hasMarkup = (value: string): boolean => /<[a-z/!?]/i.test(value)

/** What a description consists of: HTML by its tags, plain text by its empty lines. Empty blocks are left out. */
export function parseDescription(value: string): Block[] {
  return (hasMarkup(value) ? parseMarkup(value) : plainBlocks(value)).flatMap(withoutEmpty)
}

function plainBlocks(value: string): Block[] {
  return value
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => ({ kind: "paragraph", inlines: paragraph.trim().split(/\r?\n/).flatMap(line) }))
}

function line(text: string, index: number): Inline[] {
  return [...(index > 0 ? [{ kind: "break" as const }] : []), { kind: "text", text, marks: [] }]
}

const isSeen = (inline: Inline) => inline.kind === "text" && inline.text.trim() !== ""

function withoutEmpty(block: Block): Block[] {
  switch (block.kind) {
    case "list": {
      const items = block.items.map((item) => item.flatMap(withoutEmpty)).filter((item) => item.length > 0)
      return items.length > 0 ? [{ ...block, items }] : []
    }
    case "quote": {
      const blocks = block.blocks.flatMap(withoutEmpty)
      return blocks.length > 0 ? [{ ...block, blocks }] : []
    }
    default:
      return block.inlines.some(isSeen) ? [block] : []
  }
}
