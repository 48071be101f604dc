import { ids } from "../data/sizes.mjs"

const SOURCE = "blk_bench"
const DAY_MS = 86_400_000

/** Half-hour blocks of staff all over the venues, a year after the last booking. @param {number} count @param {string} today */
export function newClaims(count, today) {
  return Array.from({ length: count }, (_, index) => {
    const starts = Date.parse(today) + 500 * DAY_MS + Math.floor(index / 10_000) * 1_800_000
    return {
      subject_id: ids.staff(1 + ((index * 7919) % 10_000)),
      subject_type: "staff",
      starts_at: new Date(starts),
      ends_at: new Date(starts + 1_800_000),
      kind: "block",
      source_id: SOURCE,
    }
  })
}

/**
 * The same row by the shortest way: one INSERT that is its own transaction.
 * @param {any} knex @param {ReturnType<typeof newClaims>[number]} claim @param {number} at
 */
export function insertBare(knex, claim, at) {
  return knex.raw(
    `insert into claim (id, subject_id, subject_type, during, kind, booking_id, segment_id, source_id, expires_at, exclusive)
     values (?, ?, ?, tstzrange(?::timestamptz, ?::timestamptz, '[)'), ?, ?, ?, ?, ?, ?)`,
    [
      `clm_bench_bare_${at}`,
      claim.subject_id,
      claim.subject_type,
      claim.starts_at.toISOString(),
      claim.ends_at.toISOString(),
      claim.kind,
      null,
      null,
      claim.source_id,
      null,
      true,
    ],
  )
}

/** @param {any} knex */
export const deleteClaims = (knex) => knex.raw("delete from claim where source_id = ?", [SOURCE])
