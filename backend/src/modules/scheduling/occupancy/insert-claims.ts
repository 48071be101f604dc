import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../conflict"
import type { Execute } from "../../sql"
import type { NewClaim } from "./claim"

/**
 * Claims time by one INSERT … ON CONFLICT DO NOTHING, in subject order; answers those that are now ours. A resource's
 * unit stays until this transaction ends (`removeUnits` waits).
 * Fewer than asked for is a lost race: the caller gives back the ones it won, or rolls its transaction back.
 * @throws 409 `slot_unavailable` when a unit has been taken away: trying again would not help
 */
export async function insertClaims(
  execute: Execute,
  claims: readonly NewClaim[],
): Promise<{ id: string; subject_id: string }[]> {
  if (claims.length === 0) return []
  const ordered = [...claims].sort(
    (a, b) => compare(a.subject_id, b.subject_id) || a.starts_at.getTime() - b.starts_at.getTime(),
  )
  const row =
    "(?, ?, ?, tstzrange(?::timestamptz, ?::timestamptz, '[)'), ?, ?, ?, ?, ?::timestamptz, ?::boolean)"
  const columns =
    "id, subject_id, subject_type, during, kind, booking_id, segment_id, source_id, expires_at, exclusive"
  const unitIds = ordered.flatMap(({ subject_type, subject_id }) =>
    subject_type === "resource" ? [subject_id] : [],
  )
  const values = `values ${ordered.map(() => row).join(", ")}`
  const parameters = ordered.flatMap(parametersOf)
  const answered = `on conflict do nothing returning id, subject_id`
  if (unitIds.length === 0) {
    return execute(`insert into claim (${columns}) ${values} ${answered}`, parameters)
  }
  const won = await execute<{ id: string; subject_id: string }>(
    `with unit as (
       select id from resource_unit where id = any(?) and deleted_at is null order by id for share)
     insert into claim (${columns}) select ${columns} from (${values}) as wanted (${columns})
     where subject_type = 'staff' or subject_id in (select id from unit) ${answered}`,
    [unitIds, ...parameters],
  )
  if (won.length < ordered.length) await requireUnits(execute, unitIds)
  return won
}

async function requireUnits(execute: Execute, unitIds: readonly string[]): Promise<void> {
  const wanted = new Set(unitIds)
  if (wanted.size === 0) return
  const there = await execute(`select id from resource_unit where id = any(?) and deleted_at is null`, [
    [...wanted],
  ])
  if (there.length < wanted.size) throw conflict("slot_unavailable", "This time has just been taken")
}

function parametersOf(claim: NewClaim): unknown[] {
  const parameters = [
    generateEntityId("", "clm"),
    claim.subject_id,
    claim.subject_type,
    claim.starts_at.toISOString(),
    claim.ends_at.toISOString(),
    claim.kind,
    claim.booking_id ?? null,
    claim.segment_id ?? null,
    claim.source_id ?? null,
    claim.expires_at?.toISOString() ?? null,
    claim.exclusive ?? true,
  ]
  return parameters
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
