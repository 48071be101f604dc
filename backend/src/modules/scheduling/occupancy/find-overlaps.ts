import type { Execute } from "../../sql"
import type { NewClaim } from "./claim"

/** What stands in the way of claims; instants UTC. */
export interface Overlap {
  kind: "hold" | "booking" | "block" | "time_off" | "session"
  booking_id: string | null
  subject_id: string
  starts_at: string
  ends_at: string
}

/** The live claims of others that overlap these, ascending by time; at most 20. */
export async function findOverlaps(execute: Execute, claims: readonly NewClaim[]): Promise<Overlap[]> {
  const wanted = claims.map(() => "(?, tstzrange(?::timestamptz, ?::timestamptz, '[)'))").join(", ")
  const rows = await execute<Omit<Overlap, "starts_at" | "ends_at"> & { from_ms: string; until_ms: string }>(
    `select distinct c.kind, c.booking_id, c.subject_id, extract(epoch from lower(c.during)) * 1000 as from_ms,
       extract(epoch from upper(c.during)) * 1000 as until_ms
     from claim c join (values ${wanted}) wanted (subject_id, during)
       on c.subject_id = wanted.subject_id and c.during && wanted.during
     where c.live and (c.expires_at is null or c.expires_at > now())
     order by from_ms, c.subject_id limit 20`,
    claims.flatMap(({ subject_id, starts_at, ends_at }) => [
      subject_id,
      starts_at.toISOString(),
      ends_at.toISOString(),
    ]),
  )
  return rows.map(({ from_ms, until_ms, ...row }) => ({
    ...row,
    starts_at: new Date(Number(from_ms)).toISOString(),
    ends_at: new Date(Number(until_ms)).toISOString(),
  }))
}
