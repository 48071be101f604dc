import type { Execute } from "../../sql"
import { conflict } from "../conflict"

const PARTS = [
  "service_variant",
  "service_add_on",
  "service_staff",
  "service_resource",
  "service_rate",
  "service_prerequisite",
]

/**
 * What a service is known by: another one after each change of its rules, or of what belongs to it, as that is written anew.
 * Its place among the others is no part of it.
 */
const REVISION = `md5((to_jsonb(s) - array['rank', 'updated_at'])::text || (
    select coalesce(string_agg(part.id, ',' order by part.id), '') from (
      ${PARTS.map((part) => `select id from ${part} where service_id = s.id and deleted_at is null`).join(" union all ")}
    ) part))`

/** The revisions of services, by service; one statement. */
export async function serviceRevisions(
  execute: Execute,
  serviceIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await execute<{ id: string; revision: string }>(
    `select s.id, ${REVISION} as revision from service s where s.id = any(?)`,
    [serviceIds],
  )
  return new Map(rows.map(({ id, revision }) => [id, revision]))
}

/**
 * Checks that a service is still what was looked at, so that of two who change it at once the second is told.
 * @throws 409 `service_changed`
 */
export async function requireServiceRevision(execute: Execute, id: string, seen: string): Promise<void> {
  const revision = (await serviceRevisions(execute, [id])).get(id)
  if (revision === undefined || revision === seen) return
  throw conflict("service_changed", "This service has been changed in the meantime; look at it again", {
    service_id: id,
  })
}

/** Locks a service for the transaction, so that its rules and its team are not changed at once. */
export async function lockService(execute: Execute, id: string): Promise<void> {
  await execute(`select id from service where id = ? for update`, [id])
}
