import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
import type { NewClaim } from "./claim"

/**
 * Claims time by one INSERT … ON CONFLICT DO NOTHING, in subject order; answers those that are now ours.
 * Fewer than asked for is a lost race: the caller gives back the ones it won, or rolls its transaction back.
 */
export async function insertClaims(
  execute: Execute,
  claims: readonly NewClaim[],
): Promise<{ id: string; subject_id: string }[]> {
  if (claims.length === 0) return []
  const ordered = [...claims].sort(
    (a, b) => compare(a.subject_id, b.subject_id) || a.starts_at.getTime() - b.starts_at.getTime(),
  )
  const row = "(?, ?, ?, tstzrange(?::timestamptz, ?::timestamptz, '[)'), ?, ?, ?, ?, ?, ?)"
  return execute<{ id: string; subject_id: string }>(
    `insert into claim (id, subject_id, subject_type, during, kind, booking_id, segment_id, source_id, expires_at, exclusive)
     values ${ordered.map(() => row).join(", ")}
     on conflict do nothing returning id, subject_id`,
    ordered.flatMap(parametersOf),
  )
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
