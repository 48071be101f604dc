/**
 * How much is generated. The first two venues are the same in every size, so that the same question can be asked of
 * each: a busy one with 50 staff and one with 50 staff who are booked as seldom as everyone else.
 * @typedef {{ database: string, venues: number, staff: number, bookings: number }} Size
 */

/** @type {Size} */
export const BIG = { database: "plaza_bench_big", venues: 1_000, staff: 10_000, bookings: 1_000_000 }

/** @type {Size} */
export const SMALL = { database: "plaza_bench_small", venues: 100, staff: 1_000, bookings: 100_000 }

/** Staff of each of the first two venues, and how many visits each of them has in the year. */
export const TEAM = 50
export const BUSY_VISITS = 936
export const USUAL_VISITS = 100

/** Ids as the generator makes them; all count from 1. */
export const ids = {
  venue: (/** @type {number} */ n) => `ven_bench${String(n).padStart(21, "0")}`,
  staff: (/** @type {number} */ n) => `stf_bench${String(n).padStart(21, "0")}`,
  /** The first, second or third service of a venue, 1 to 3. */
  service: (/** @type {number} */ venue, rank = 1) =>
    `svc_bench${String((venue - 1) * 3 + rank).padStart(21, "0")}`,
  /** The option of 30, 60 or 90 minutes, 1 to 3. */
  variant: (/** @type {number} */ venue, rank = 1, option = 2) =>
    `variant_bench${String(((venue - 1) * 3 + rank - 1) * 3 + option).padStart(21, "0")}`,
}
