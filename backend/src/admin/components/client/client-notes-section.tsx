import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { Client } from "../../lib/client/client"
import { notesOf } from "../../lib/client/notes"
import { useProfile } from "../../lib/profile/profile"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { NoteForm } from "./note-form"
import { NoteRow } from "./note-row"

const STEP = 10
const MOST = 100

/** What the business noted about a client, pinned notes first. */
export function ClientNotesSection({ client }: { client: Client }) {
  const { t } = useTranslation()
  const [limit, setLimit] = useState(STEP)
  const notes = notesOf(client.id)
  const { rows, count, isPending, error } = notes.useList({ limit })
  const { mutateAsync: add } = notes.useCreate()
  const { data: profile } = useProfile()
  if (error) throw error

  return (
    <Section title={t("plaza.clients.notes.title")}>
      {!client.is_forgotten && (
        <div className="px-6 py-4">
          <NoteForm send={add} onDone={() => undefined} />
        </div>
      )}
      {!isPending && rows.length === 0 && <EmptyHint>{t("plaza.clients.notes.none")}</EmptyHint>}
      {rows.length > 0 && (
        <ul className="divide-y">
          {rows.map((note) => (
            <NoteRow key={note.id} clientId={client.id} note={note} ownId={profile?.user_id} />
          ))}
        </ul>
      )}
      {count > rows.length && limit < MOST && (
        <div className="flex justify-center p-3">
          <Button
            size="small"
            variant="transparent"
            onClick={() => setLimit((now) => Math.min(MOST, now + STEP))}
          >
            {t("plaza.clients.notes.more", { count: count - rows.length })}
          </Button>
        </div>
      )}
    </Section>
  )
}
