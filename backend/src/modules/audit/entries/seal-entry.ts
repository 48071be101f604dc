import { namelessSubject } from "../sealing/audit-key"
import { seal } from "../sealing/seal"
import { sealingKeys, type SubjectKey } from "../sealing/subject-keys"
import type { Execute } from "../../sql"
import type { AuditOrigin, FieldChange, NewAuditEntry, StoredChange } from "./entry"

/** An entry as its row is written, and the keys that its values were sealed with. */
export interface SealedEntry {
  row: EntryRow
  keys: SubjectKey[]
}

/** The columns of a row besides `id` and `at`. */
export interface EntryRow {
  actor_kind: string
  actor_id: string | null
  membership_id: string | null
  role: string | null
  actor_vendor_id: string | null
  action: string
  target_kind: string | null
  target_id: string | null
  vendor_id: string | null
  outcome: string
  status: number | null
  changes: StoredChange[]
  details: Record<string, unknown>
  origin_subject: string | null
  origin: string | null
}

/** Encrypts the personal values of an entry, each for its subject. Of a subject that was forgotten no value is kept. */
export async function sealEntry(execute: Execute, entry: NewAuditEntry): Promise<SealedEntry> {
  const { actor, origin = null, changes = [], target } = entry
  const originSubject = origin && (actor.id ?? namelessSubject("address", origin.address))
  const subjects = [originSubject, ...changes.map(({ personal }) => personal)]
  const keys = await sealingKeys(
    execute,
    subjects.filter((subject) => typeof subject === "string"),
  )
  const sealFor = (subject: string, value: unknown) => {
    const key = keys.get(subject)?.key
    return key ? seal(key, subject, Buffer.from(JSON.stringify(value))) : null
  }
  const stored = changes.map(({ field, before, after, personal }: FieldChange): StoredChange =>
    personal === undefined
      ? { field, before: before ?? null, after: after ?? null }
      : {
          field,
          subject: personal,
          sealed: sealFor(personal, { before: before ?? null, after: after ?? null }),
        },
  )
  return {
    row: {
      actor_kind: actor.kind,
      actor_id: actor.id,
      membership_id: actor.membership_id ?? null,
      role: actor.role ?? null,
      actor_vendor_id: actor.vendor_id ?? null,
      action: entry.action,
      target_kind: target?.kind ?? null,
      target_id: target?.id ?? null,
      vendor_id: entry.vendor_id ?? null,
      outcome: entry.outcome ?? "done",
      status: entry.status ?? null,
      changes: stored,
      details: entry.details ?? {},
      origin_subject: originSubject,
      origin: origin && originSubject ? sealFor(originSubject, shortened(origin)) : null,
    },
    keys: [...keys.values()],
  }
}

const shortened = ({ address, user_agent }: AuditOrigin): AuditOrigin => ({
  address: address.slice(0, 64),
  user_agent: user_agent?.slice(0, 500) ?? null,
})
