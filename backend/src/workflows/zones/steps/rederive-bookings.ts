import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { ComingKind, ComingTime } from "../../../modules/scheduling/zones/coming-times"
import { findStrays, type Stray } from "../../../modules/scheduling/zones/due-minute"
import type { ZoneMoves } from "../../../modules/scheduling/zones/move"
import { retryingTaken } from "../retrying-taken"

const BATCH = 1000

/** Finds what is stored at a wrong UTC, moves it batch by batch, and says what moved and what collides. */
export const rederiveBookingsStep = createStep("rederive-bookings", async (_: void, { container }) => {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const moved: ZoneMoves = {
    booking_numbers: [],
    session_ids: [],
    loose_claim_ids: [],
    stuck_session_ids: [],
  }
  for (const kind of ["sessions", "bookings", "holds"] as const) {
    const strays = inOrder(await straysOf(container, kind))
    for (let at = 0; at < strays.length; at += BATCH) {
      const moves = strays.slice(at, at + BATCH)
      const batch = await retryingTaken(() => scheduling.moveForZones({ kind, moves }))
      moved.booking_numbers.push(...batch.booking_numbers)
      moved.session_ids.push(...batch.session_ids)
      moved.loose_claim_ids.push(...batch.loose_claim_ids)
      moved.stuck_session_ids.push(...batch.stuck_session_ids)
    }
  }
  const { loose_claim_ids, ...rest } = moved
  const collisions =
    loose_claim_ids.length === 0
      ? []
      : await retryingTaken(() => scheduling.settleZoneClaims(loose_claim_ids))
  return new StepResponse({ ...rest, collisions })
})

async function straysOf(container: MedusaContainer, kind: ComingKind): Promise<Stray<ComingTime>[]> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const strays: Stray<ComingTime>[] = []
  let after: ComingTime | null = null
  for (;;) {
    const rows: ComingTime[] = await scheduling.listComingTimes({ kind, after, limit: BATCH })
    strays.push(...findStrays(rows))
    if (rows.length < BATCH) return strays
    after = rows[rows.length - 1]
  }
}

/** Later ones first when they move later, and the other way round: so each finds its neighbour gone already. */
function inOrder(strays: Stray<ComingTime>[]): Stray<ComingTime>[] {
  const later = strays.filter(({ minutes }) => minutes > 0)
  const earlier = strays.filter(({ minutes }) => minutes < 0)
  return [...later.reverse(), ...earlier]
}
