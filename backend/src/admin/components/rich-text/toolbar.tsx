import { ArrowUturnLeft, Link } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useEditorState, type Editor } from "@tiptap/react"
import { useState, type KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"

import { ToolbarButton } from "./toolbar-button"
import { TOOLS } from "./tools"

type Props = { editor: Editor; label: string; isLinking: boolean; onLink: () => void }

/** What can be done with the text: one stop of the tab key, within it the arrow keys move. */
export function Toolbar({ editor, label, isLinking, onLink }: Props) {
  const { t } = useTranslation()
  const [current, setCurrent] = useState(0)
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: TOOLS.map(({ isOn }) => isOn(now)),
      inLink: now.isActive("link"),
      canUndo: !now.isDestroyed && now.can().undo(),
      canRedo: !now.isDestroyed && now.can().redo(),
    }),
  })
  const stop = (index: number) => ({
    tabIndex: index === current ? 0 : -1,
    onFocus: () => setCurrent(index),
  })
  const after = TOOLS.length

  return (
    <div
      role="toolbar"
      aria-label={t("plaza.richText.toolbar", { label })}
      onKeyDown={moveFocus}
      className="border-ui-border-base flex flex-wrap gap-0.5 border-b p-1"
    >
      {TOOLS.map(({ name, glyph, style, apply }, index) => (
        <ToolbarButton
          key={name}
          label={t(`plaza.richText.tools.${name}`)}
          pressed={state.on[index]}
          onClick={() => apply(editor)}
          {...stop(index)}
        >
          {/* A picture of what it does, and no text that its name would have to say. */}
          <span data-glyph={glyph} className={clx("before:content-[attr(data-glyph)]", style)} />
        </ToolbarButton>
      ))}
      <ToolbarButton
        label={t("plaza.richText.tools.link")}
        pressed={state.inLink || isLinking}
        onClick={onLink}
        {...stop(after)}
      >
        <Link />
      </ToolbarButton>
      <ToolbarButton
        label={t("plaza.richText.tools.undo")}
        disabled={!state.canUndo}
        onClick={() => editor.chain().focus().undo().run()}
        {...stop(after + 1)}
      >
        <ArrowUturnLeft />
      </ToolbarButton>
      <ToolbarButton
        label={t("plaza.richText.tools.redo")}
        disabled={!state.canRedo}
        onClick={() => editor.chain().focus().redo().run()}
        {...stop(after + 2)}
      >
        <ArrowUturnLeft className="-scale-x-100" />
      </ToolbarButton>
    </div>
  )
}

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  // Enter presses the button; the form around is not sent.
  if (event.key === "Enter") event.stopPropagation()
  const step = STEPS[event.key]
  if (!step) return
  const buttons = [...event.currentTarget.querySelectorAll("button")]
  const index = buttons.findIndex((button) => button === document.activeElement)
  event.preventDefault()
  buttons[step(index, buttons.length)]?.focus()
}
