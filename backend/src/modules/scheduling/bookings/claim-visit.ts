import { conflict, isConflict } from "../conflict"
import { findOverlaps } from "../occupancy/find-overlaps"
import { insertClaims } from "../occupancy/insert-claims"
import { claimsOf, type VisitClaims } from "../occupancy/visit-claims"
import type { Execute } from "../../sql"
import { overrideVisit } from "./override-visit"
import { placeVisit, type PlacedTime, type WantedVisit } from "./place-visit"

/**
 * How often a visit is placed anew after someone else was quicker. Each time at least one of the free is gone, so it
 * ends by itself; a crowd that takes anyone may try each of a large staff.
 */
const MOST_ATTEMPTS = 100

/** A visit whose time is wanted, and what the desk waives for it. */
export interface ClaimedVisit extends WantedVisit {
  override_rules?: boolean
  accept_overlap?: boolean
  /** The desk asks, who may know what stands in the way. */
  at_desk?: boolean
}

/** What belongs to the claims: written for each attempt, and taken back when that attempt lost its race. */
export interface ClaimOwner<Written extends { claims: VisitClaims }> {
  write: (placed: readonly PlacedTime[]) => Promise<Written>
  discard: (written: Written) => Promise<void>
}

/**
 * Places a visit and claims all its time at once. Who loses a race for one of the staff tries the next, until nobody is
 * free. Runs inside the caller's transaction.
 * @throws 409 `slot_not_offered`, `slot_unavailable` (for the desk with `conflicts`: what the visit would overlap by
 * itself, without buffers)
 */
export async function claimVisit<Written extends { claims: VisitClaims }>(
  execute: Execute,
  wanted: ClaimedVisit,
  { write, discard }: ClaimOwner<Written>,
): Promise<Written & { placed: PlacedTime[] }> {
  const place = wanted.override_rules ? overrideVisit : placeVisit
  try {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      // A hold that ran out is seldom still there: it is looked for once a claim was lost, which it may be the reason of.
      const placed = await place(execute, { ...wanted, keep_expired: attempt === 0 })
      const written = await write(placed)
      if (await claimAll(execute, placed, written.claims, wanted)) return { ...written, placed }
      await discard(written)
      if (wanted.override_rules) break
    }
    throw conflict("slot_unavailable", "This time has just been taken")
  } catch (error) {
    if (!wanted.at_desk || !isConflict(error, "slot_unavailable")) throw error
    const placed = await overrideVisit(execute, wanted)
    const { claims } = await write(placed)
    throw conflict("slot_unavailable", "This time overlaps another one", {
      conflicts: await findOverlaps(execute, claimsOf(placed, claims)),
    })
  }
}

/**
 * Claims all of a placed visit or nothing; an overlap that the desk accepts is claimed beside the other one. What was won
 * of a visit that lost the rest is undone, not deleted: a deleted claim keeps others waiting until this transaction
 * ends, which would tie those who try again into knots.
 */
async function claimAll(
  execute: Execute,
  placed: readonly PlacedTime[],
  of: VisitClaims,
  { override_rules, accept_overlap }: ClaimedVisit,
): Promise<boolean> {
  const claims = claimsOf(placed, of)
  if (claims.length > 1) await execute(`savepoint claims`)
  const won = await insertClaims(execute, claims)
  if (won.length === claims.length) return true
  if (claims.length > 1) await execute(`rollback to savepoint claims`)
  if (!override_rules || !accept_overlap) return false
  await insertClaims(execute, claimsOf(placed, { ...of, exclusive: false }))
  return true
}
