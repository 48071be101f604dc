import { clx } from "@medusajs/ui"
import { EditorContent, useEditor, useEditorState, type Editor } from "@tiptap/react"
import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from "react"
import { useTranslation } from "react-i18next"

import { EXTENSIONS, levelHeadings } from "./extensions"
import { LinkForm } from "./link-form"
import { editorContent } from "./paragraphs"
import { PROSE } from "./prose"
import { Toolbar } from "./toolbar"

export type EditorProps = {
  label: string
  /** how many characters the text may have, its formatting not counted */
  maximum: number
  value: string
  onChange: (value: string) => void
  onBlur: () => void
  handle: Ref<{ focus: () => void }>
  id?: string
  "aria-describedby"?: string
  "aria-invalid"?: boolean
}

// Where spaces collapse, a browser writes non-breaking ones while one types, and they would be stored.
const FIELD =
  "txt-compact-small text-ui-fg-base min-h-28 max-h-96 overflow-y-auto whitespace-break-spaces px-3 py-2 outline-none"

/** As the backend counts: characters of the text with its line ends, without its formatting. */
function textLength({ state: { doc } }: Editor): number {
  return doc.textBetween(0, doc.content.size, "\n", "\n").length
}

/** The editor of formatted text; its value is HTML, or an empty text when nothing is written. */
export default function RichTextEditor({
  label,
  maximum,
  value,
  onChange,
  onBlur,
  handle,
  ...field
}: EditorProps) {
  const { t, i18n } = useTranslation()
  const [isLinking, setLinking] = useState(false)
  const shown = useRef(value)
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: editorContent(value),
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        class: clx(PROSE, FIELD),
        ...(field.id ? { id: field.id } : {}),
        ...(field["aria-describedby"] ? { "aria-describedby": field["aria-describedby"] } : {}),
        "aria-invalid": String(field["aria-invalid"] ?? false),
      },
      transformPastedHTML: levelHeadings,
      // With control or command, Enter is the form's.
      handleKeyDown: (_, event) => event.key === "Enter" && (event.ctrlKey || event.metaKey),
    },
    onUpdate: ({ editor: now }) => {
      shown.current = now.isEmpty ? "" : now.getHTML()
      onChange(shown.current)
    },
    onBlur,
  })
  const length = useEditorState({ editor, selector: ({ editor: now }) => textLength(now) })

  useImperativeHandle(handle, () => ({ focus: () => void editor.commands.focus() }), [editor])
  useEffect(() => {
    if (value === shown.current) return
    shown.current = value
    editor.commands.setContent(editorContent(value), { emitUpdate: false })
  }, [editor, value])

  const keepEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) event.stopPropagation()
  }
  const number = (count: number) => count.toLocaleString(i18n.language)

  return (
    <div className="bg-ui-bg-field shadow-borders-base focus-within:shadow-borders-interactive-with-active overflow-hidden rounded-md">
      <Toolbar editor={editor} label={label} isLinking={isLinking} onLink={() => setLinking(!isLinking)} />
      {isLinking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
      <div onKeyDown={keepEnter}>
        <EditorContent editor={editor} />
      </div>
      <p
        className={clx(
          "txt-compact-xsmall border-ui-border-base border-t px-3 py-1 text-right",
          length > maximum ? "text-ui-fg-error" : "text-ui-fg-subtle",
        )}
      >
        {t("plaza.richText.count", { count: length, length: number(length), maximum: number(maximum) })}
      </p>
    </div>
  )
}
