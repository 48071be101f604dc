import { generateEntityId } from "@medusajs/framework/utils"
import { namelessSubject } from "../sealing/audit-key"
import { seal } from "../sealing/seal"
import { sealingKeys } from "../sealing/subject-keys"
import type { Execute } from "../../sql"
import type { NewAlert } from "./alert"

/**
 * Raises an alert, unless there is one of its kind about this principal in this hour already, whichever server raised it.
 * Answers its id, or null.
 */
export async function raiseAlert(execute: Execute, alert: NewAlert): Promise<string | null> {
  const { kind, principal, vendor_id, count, window_seconds } = alert
  const subject =
    principal.kind === "address" || principal.kind === "account"
      ? namelessSubject(principal.kind, principal.value)
      : null
  const key = subject ? (await sealingKeys(execute, [subject])).get(subject) : undefined
  const sealed = subject && key ? seal(key.key, subject, Buffer.from(principal.value)) : null
  const [raised] = await execute<{ id: string }>(
    `with keys as (insert into audit_subject_key (subject_id, sealed_key)
       select * from unnest(?::text[], ?::text[]) on conflict (subject_id) do nothing)
     insert into security_alert (id, kind, principal_kind, principal, sealed, vendor_id, hour, count, window_seconds,
       raised_at)
     values (?, ?, ?, ?, ?, ?, date_trunc('hour', now(), 'UTC'), ?, ?, now())
     on conflict (kind, principal, hour) where deleted_at is null do nothing returning id`,
    [
      ...[key ? [key.subject] : [], key ? [key.sealed] : []],
      ...[generateEntityId("", "secal"), kind, principal.kind, subject ?? principal.value, sealed, vendor_id],
      ...[count, window_seconds],
    ],
  )
  return raised?.id ?? null
}
