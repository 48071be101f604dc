import type { Block } from "./blocks"
import { parseDescription } from "./parse-description"

/** The text of a description on one line, without its formatting. */
export function plainText(value: string): string {
  return parseDescription(value).map(textOf).join(" ").replace(/\s+/g, " ").trim()
}

/** The beginning of a description, cut at a word with an ellipsis where it is longer than `maximum` characters. */
export function excerpt(value: string, maximum: number): string {
  const text = plainText(value)
  if (text.length <= maximum) {
    return text
  }
  const beginning = text.slice(0, maximum).replace(/[\ud800-\udbff]$/, "")
  const words = beginning.replace(/\s+\S*$/, "")
  return `${words.replace(/[\s,;:.!?–-]+$/, "")}…`
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "list":
      return block.items.map((item) => item.map(textOf).join(" ")).join(" ")
    case "quote":
      return block.blocks.map(textOf).join(" ")
    default:
      return block.inlines.map((inline) => (inline.kind === "text" ? inline.text : " ")).join("")
  }
}
