import type { Execute } from "../../sql"

/** Units that were taken away, or none when visits to come need more than would be left. */
export interface RemovedUnits {
  removed: string[]
  /** How many of the resource's units visits to come need. */
  needed: number
}

/**
 * Takes away so many units of a resource, or all of them: the last that no visit to come needs; all or none. The units are
 * locked first, so that a claim is made before and counts, or finds them gone.
 */
export async function removeUnits(
  execute: Execute,
  { resource_id, many }: { resource_id: string; many: number | null },
): Promise<RemovedUnits> {
  const units = await execute<{ id: string; rank: number }>(
    `select id, rank from resource_unit where resource_id = ? and deleted_at is null order by id for update`,
    [resource_id],
  )
  const needed = await neededOf(
    execute,
    units.map(({ id }) => id),
  )
  const free = [...units].sort((a, b) => b.rank - a.rank).flatMap(({ id }) => (needed.has(id) ? [] : [id]))
  const wanted = many ?? units.length
  if (free.length < wanted) return { removed: [], needed: needed.size }
  const removed = free.slice(0, wanted)
  await execute(`update resource_unit set deleted_at = now(), updated_at = now() where id = any(?)`, [
    removed,
  ])
  return { removed, needed: needed.size }
}

/** Those of a resource's units that visits still to come need. */
async function neededOf(execute: Execute, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await execute<{ id: string }>(
    `select distinct unit.id
     from booking_segment g
     join booking b on b.id = g.booking_id and b.deleted_at is null
     cross join unnest(g.resource_unit_ids) as unit (id)
     where g.deleted_at is null and g.ends_at > now() and g.resource_unit_ids && ?::text[] and unit.id = any(?)
       and (b.status in ('requested', 'confirmed', 'checked_in')
         or (b.status = 'held' and b.hold_expires_at > now()))`,
    [unitIds, unitIds],
  )
  return new Set(rows.map(({ id }) => id))
}
