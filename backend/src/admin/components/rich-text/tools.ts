import type { Editor } from "@tiptap/react"

/** What the toolbar can do: how it shows, whether it is on where the cursor stands, and the change it makes. */
export interface Tool {
  name: string
  glyph: string
  style?: string
  isOn: (editor: Editor) => boolean
  apply: (editor: Editor) => void
}

const mark = (name: string, glyph: string, style: string): Tool => ({
  name,
  glyph,
  style,
  isOn: (editor) => editor.isActive(name),
  apply: (editor) => editor.chain().focus().toggleMark(name).run(),
})

const heading = (name: string, glyph: string, level: 3 | 4): Tool => ({
  name,
  glyph,
  style: "font-semibold",
  isOn: (editor) => editor.isActive("heading", { level }),
  apply: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
})

export const TOOLS: Tool[] = [
  mark("bold", "B", "font-bold"),
  mark("italic", "I", "italic"),
  mark("underline", "U", "underline"),
  mark("strike", "S", "line-through"),
  heading("heading", "H1", 3),
  heading("subheading", "H2", 4),
  {
    name: "bulletList",
    glyph: "•",
    isOn: (editor) => editor.isActive("bulletList"),
    apply: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "orderedList",
    glyph: "1.",
    isOn: (editor) => editor.isActive("orderedList"),
    apply: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "quote",
    glyph: "❝",
    isOn: (editor) => editor.isActive("blockquote"),
    apply: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
]
