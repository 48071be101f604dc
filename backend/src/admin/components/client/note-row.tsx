import { PencilSquare, PinTack, Trash } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { notesOf, type Note } from "../../lib/client/notes"
import { formatDay } from "../../lib/time/format"
import { useMay } from "../../lib/workspace/may"
import { MoreMenu } from "../page/more-menu"
import { useAct } from "../page/use-act"
import { NoteForm } from "./note-form"

type Props = { clientId: string; note: Note; ownId: string | undefined }

/** One note: what, by whom and when. Whoever wrote it, owners and managers change it. */
export function NoteRow({ clientId, note, ownId }: Props) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const act = useAct()
  const [isEditing, setEditing] = useState(false)
  const notes = notesOf(clientId)
  const { mutateAsync: change } = notes.useUpdate(note.id)
  const { mutateAsync: drop } = notes.useRemove(note.id)
  const text = (key: string, values?: Record<string, unknown>) =>
    t(`plaza.clients.notes.${key}`, values ?? {})
  const when = formatDay(note.created_at)

  const remove = () =>
    act({
      run: () => drop(),
      done: text("removed"),
      ask: { title: text("remove"), description: text("removeAsk"), confirm: text("remove") },
    })

  if (isEditing) {
    const close = () => setEditing(false)
    return (
      <li className="px-6 py-4">
        <NoteForm note={note} send={change} onDone={close} onCancel={close} />
      </li>
    )
  }

  return (
    <li className="flex items-start justify-between gap-x-3 px-6 py-4">
      <div className="min-w-0">
        {note.pinned && (
          <Badge size="2xsmall" color="orange" className="mb-1">
            <PinTack />
            {text("pinned")}
          </Badge>
        )}
        <Text size="small" className="whitespace-pre-line break-words">
          {note.body}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[
            note.author.name ?? text("gone"),
            when,
            note.edited_at ? text("edited", { day: formatDay(note.edited_at) }) : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </div>
      {(manage || note.author.id === ownId) && (
        <MoreMenu
          of={text("noteOf", { day: when })}
          groups={[
            {
              actions: [
                { icon: <PencilSquare />, label: t("actions.edit"), onClick: () => setEditing(true) },
                { icon: <Trash />, label: text("remove"), onClick: () => void remove() },
              ],
            },
          ]}
        />
      )}
    </li>
  )
}
