import type { Block, Fact, MailContent } from "../content"
import { singleLine } from "./single-line"

function factText({ label, value }: Fact): string {
  const lines = [value].flat().map(singleLine)
  if (lines.length === 1) return `${singleLine(label)}: ${lines[0]}`
  return [`${singleLine(label)}:`, ...lines.map((line) => `  ${line}`)].join("\n")
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return singleLine(block.text)
    case "facts":
      return block.facts.map(factText).join("\n")
    case "action":
      return `${singleLine(block.label)}:\n${singleLine(block.url)}`
  }
}

/** The plain text alternative of a mail. */
export function renderText(content: MailContent): string {
  const parts = [singleLine(content.heading), ...content.blocks.map(blockText)]
  return `${parts.join("\n\n")}\n\n-- \nPlaza\n${singleLine(content.reason)}\n`
}
