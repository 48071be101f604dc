import type { JSONContent } from "@tiptap/core"

/** Whether a text is markup and not plain text, by the backend's own rule. */
export const hasMarkup = (value: string): boolean => /<[a-z/!?]/i.test(value)

/** The lines of plain text, by paragraph: an empty line begins a new one. */
export const plainParagraphs = (value: string): string[][] =>
  value
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split("\n"))
    .filter((lines) => lines.some((line) => line.trim() !== ""))

/**
 * What the editor opens: markup as it is, plain text as paragraphs. An empty text is one empty paragraph: without any there
 * is no place for the cursor, and formatting chosen before the first letter would be lost.
 */
export function editorContent(value: string): string | JSONContent {
  if (hasMarkup(value)) return value
  const paragraphs = plainParagraphs(value)
  return {
    type: "doc",
    content: (paragraphs.length > 0 ? paragraphs : [[]]).map((lines) => ({
      type: "paragraph",
      content: lines.flatMap(lineNodes),
    })),
  }
}

function lineNodes(text: string, index: number): JSONContent[] {
  return [...(index > 0 ? [{ type: "hardBreak" }] : []), ...(text ? [{ type: "text", text }] : [])]
}
