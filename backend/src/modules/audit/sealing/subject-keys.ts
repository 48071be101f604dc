import { randomBytes } from "node:crypto"
import type { Execute } from "../../sql"
import { auditKey } from "./audit-key"
import { seal, unseal } from "./seal"

const MOST_KEPT = 2000

/** A subject's key, open and as it is stored. */
export interface SubjectKey {
  subject: string
  key: Buffer
  sealed: string
}

interface KeyRow {
  subject_id: string
  sealed_key: string | null
}

/**
 * Keys by which this process seals; reading always asks the database. One that was dropped meanwhile on another server still
 * seals here, and what it seals is unreadable at once, as it should be.
 */
const kept = new Map<string, SubjectKey>()

/** The keys to seal with, made where there is none yet; a subject that was forgotten has none. */
export async function sealingKeys(
  execute: Execute,
  subjects: readonly string[],
): Promise<Map<string, SubjectKey>> {
  const wanted = [...new Set(subjects)]
  const missing = wanted.filter((subject) => !kept.has(subject))
  if (missing.length > 0) {
    const made = missing.map((subject) => seal(auditKey(), subject, randomBytes(32)))
    await insertKeys(execute, missing, made)
    if (kept.size + missing.length > MOST_KEPT) kept.clear()
    for (const [subject, key] of await readingKeys(execute, missing)) kept.set(subject, key)
  }
  return new Map(
    wanted.flatMap((subject) => [kept.get(subject)].flatMap((key) => (key ? [[subject, key]] : []))),
  )
}

/** Stores keys of subjects that have none; the first one stays. */
async function insertKeys(execute: Execute, subjects: string[], sealed: string[]): Promise<void> {
  await execute(
    `insert into audit_subject_key (subject_id, sealed_key) select * from unnest(?::text[], ?::text[])
     on conflict (subject_id) do nothing`,
    [subjects, sealed],
  )
}

/** The keys to read with; those of subjects that were forgotten are not there any more. */
export async function readingKeys(
  execute: Execute,
  subjects: readonly string[],
): Promise<Map<string, SubjectKey>> {
  if (subjects.length === 0) return new Map()
  const rows = await execute<KeyRow>(
    `select subject_id, sealed_key from audit_subject_key where subject_id = any(?)`,
    [[...new Set(subjects)]],
  )
  return new Map(
    rows.flatMap(({ subject_id: subject, sealed_key: sealed }): [string, SubjectKey][] => {
      const key = sealed === null ? null : unseal(auditKey(), subject, sealed)
      return key && sealed !== null ? [[subject, { subject, key, sealed }]] : []
    }),
  )
}

/** Drops a subject's key for good; no other takes its place. */
export async function dropKey(execute: Execute, subject: string): Promise<void> {
  await execute(
    `insert into audit_subject_key (subject_id, sealed_key, forgotten_at) values (?, null, now())
     on conflict (subject_id) do update set sealed_key = null, updated_at = now(),
       forgotten_at = coalesce(audit_subject_key.forgotten_at, now())`,
    [subject],
  )
  kept.delete(subject)
}
