import { ArrowDownTray } from "@medusajs/icons"
import { Text, clx } from "@medusajs/ui"
import { useRef, useState } from "react"

type Props = { label: string; hint: string; types: string[]; onFiles: (files: File[]) => void }

/** Takes files by a click or dropped; those of another type are left out. */
export function FileDrop({ label, hint, types, onFiles }: Props) {
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null) =>
    onFiles([...(files ?? [])].filter(({ type }) => types.includes(type)))

  return (
    <div>
      <button
        type="button"
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files)
        }}
        className={clx(
          "bg-ui-bg-component border-ui-border-strong transition-fg flex w-full flex-col items-center gap-y-2 rounded-lg border border-dashed p-8 outline-none",
          "hover:border-ui-border-interactive focus-visible:border-ui-border-interactive focus-visible:shadow-borders-focus",
          isOver && "border-ui-border-interactive",
        )}
      >
        <span className="text-ui-fg-subtle flex items-center gap-x-2">
          <ArrowDownTray />
          <Text as="span">{label}</Text>
        </span>
        <Text as="span" size="small" leading="compact" className="text-ui-fg-muted">
          {hint}
        </Text>
      </button>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept={types.join(",")}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ""
        }}
      />
    </div>
  )
}
