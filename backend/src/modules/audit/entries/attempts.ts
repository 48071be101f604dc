import type { Execute } from "../../sql"
import type { SealedEntry } from "./seal-entry"

/** A statement whose rows the caller wants in the same round trip. */
export interface Question {
  text: string
  values: readonly unknown[]
}

/**
 * Notes that a change begins, and answers the caller's question about the state before it, if there is one. The question is
 * answered first: a statement sees nothing of its own changes.
 */
export async function beginAttempt<Row>(
  execute: Execute,
  id: string,
  { row }: SealedEntry,
  question: Question | null,
): Promise<Row[]> {
  const attempt = `insert into audit_attempt (id, began_at, entry) values (?, clock_timestamp(), ?::jsonb)`
  const values = [id, JSON.stringify(row)]
  if (!question) {
    await execute(attempt, values)
    return []
  }
  return execute<Row>(`with attempt as (${attempt}) ${question.text}`, [...values, ...question.values])
}

/** Forgets an attempt that was refused and changed nothing. */
export async function abandonAttempt(execute: Execute, id: string): Promise<void> {
  await execute(`delete from audit_attempt where id = ?`, [id])
}

/**
 * Makes entries with an unknown outcome of attempts that are older than `minutes`: their server died before it could say
 * what became of them. Answers how many. Safe to run on several workers at once.
 */
export async function settleLostAttempts(execute: Execute, minutes: number): Promise<number> {
  const rows = await execute<{ id: string }>(
    `with lost as (
       delete from audit_attempt where id in (
         select id from audit_attempt where began_at < now() - make_interval(mins => ?)
         order by began_at limit 500 for update skip locked)
       returning id, began_at, entry)
     insert into audit_entry (id, at, actor_kind, actor_id, membership_id, role, actor_vendor_id, action, target_kind,
       target_id, vendor_id, outcome, changes, details, origin_subject, origin)
     select id, began_at, entry->>'actor_kind', entry->>'actor_id', entry->>'membership_id', entry->>'role',
       entry->>'actor_vendor_id', entry->>'action', entry->>'target_kind', entry->>'target_id', entry->>'vendor_id',
       'unknown', entry->'changes', entry->'details', entry->>'origin_subject', entry->>'origin'
     from lost on conflict (id) do nothing returning id`,
    [minutes],
  )
  return rows.length
}
