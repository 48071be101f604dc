import { MedusaError } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"

/**
 * Checks that a service would not come to require itself, directly or through others.
 * @throws 400 naming `prerequisites`
 */
export async function refuseCycle(
  execute: Execute,
  serviceId: string,
  requiredIds: readonly string[],
): Promise<void> {
  if (requiredIds.length === 0) return
  const rows = await execute<{ root: string }>(
    `with recursive needed as (
       select unnest(?::text[]) as root, unnest(?::text[]) as id
       union
       select n.root, p.required_service_id from needed n
       join service_prerequisite p on p.service_id = n.id and p.deleted_at is null
       where n.id <> ?)
     select distinct root from needed where id = ?`,
    [requiredIds, requiredIds, serviceId, serviceId],
  )
  const circular = new Set(rows.map(({ root }) => root))
  const at = requiredIds.findIndex((id) => circular.has(id))
  if (at < 0) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    requiredIds[at] === serviceId
      ? `prerequisites.${at}.service_id: a service cannot require itself`
      : `prerequisites.${at}.service_id: ${requiredIds[at]} requires this service itself`,
  )
}

/** Lets one transaction at a time change prerequisites, so that two changes cannot close a circle together. */
export async function lockPrerequisites(execute: Execute): Promise<void> {
  await execute(`select pg_advisory_xact_lock(hashtext('service_prerequisite'))`)
}
