import { Button, Input, Text } from "@medusajs/ui"
import type { Editor } from "@tiptap/react"
import { useId, useState, type KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"

import { linkAddress } from "./link-address"

type Props = { editor: Editor; onDone: () => void }

/** Where the chosen text links to; it stands within the form of the page, so that it is no form itself. */
export function LinkForm({ editor, onDone }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const before = String(editor.getAttributes("link").href ?? "")
  const [typed, setTyped] = useState(before)
  const [isRefused, setRefused] = useState(false)

  const leave = () => {
    editor.commands.focus()
    onDone()
  }
  const apply = () => {
    const href = linkAddress(typed)
    if (!href) return setRefused(true)
    const { empty } = editor.state.selection
    const chain = editor.chain().focus()
    if (empty && !before)
      chain
        .insertContent({ type: "text", text: typed.trim(), marks: [{ type: "link", attrs: { href } }] })
        .run()
    else chain.extendMarkRange("link").setLink({ href }).run()
    onDone()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run()
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === "Escape") leave()
    else if (event.target instanceof HTMLInputElement) apply()
    else if (event.target instanceof HTMLButtonElement) event.target.click()
  }

  return (
    <div onKeyDown={onKeyDown} className="border-ui-border-base flex flex-col gap-y-1 border-b p-2">
      <div className="flex flex-wrap items-center gap-2">
        <Input
          size="small"
          autoFocus
          aria-label={t("plaza.richText.link.address")}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? id : undefined}
          placeholder="https://"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setRefused(false)
          }}
          className="min-w-40 flex-1"
        />
        <Button type="button" size="small" variant="secondary" onClick={apply}>
          {t("plaza.richText.link.apply")}
        </Button>
        {before && (
          <Button type="button" size="small" variant="transparent" onClick={remove}>
            {t("actions.remove")}
          </Button>
        )}
        <Button type="button" size="small" variant="transparent" onClick={leave}>
          {t("actions.cancel")}
        </Button>
      </div>
      {isRefused && (
        <Text id={id} size="small" role="alert" className="text-ui-fg-error">
          {t("plaza.richText.link.refused")}
        </Text>
      )}
    </div>
  )
}
