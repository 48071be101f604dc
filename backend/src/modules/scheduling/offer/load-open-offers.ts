import { fromEpochDay } from "../slots/local-date"
import type { WeekPlan } from "../slots/week-plan"
import type { Execute } from "../../sql"
import { plansByOwner, toOffer, type OfferRow, type PlanRow } from "./load-offer"
import type { Offer } from "./offer"
import { OPEN_OFFERS_SQL, PLANS_SQL } from "./offer-sql"

const NO_PLAN: WeekPlan = { weekly: [], exceptions: [] }

/**
 * Services of many venues by their ids, with the hours that matter around one local day (days since the epoch): those that
 * can be booked at all. Two statements whatever their number.
 */
export async function loadOpenOffers(
  execute: Execute,
  ids: readonly string[],
  day: number,
): Promise<Offer[]> {
  const rows = await execute<OfferRow>(OPEN_OFFERS_SQL, [ids])
  const places = new Map(
    rows.flatMap(({ venue_id, staff }) =>
      staff.map(({ id }): [string, [string, string]] => [keyOf(id, venue_id), [id, venue_id]]),
    ),
  )
  const pairs = [...places.values()]
  const dates = [fromEpochDay(day - 3), fromEpochDay(day + 3)]
  const plans = plansByOwner(
    await execute<PlanColumns>(PLANS_SQL, [
      [...new Set(rows.map(({ venue_id }) => venue_id))],
      ...dates,
      pairs.map(([staff]) => staff),
      pairs.map(([, venue]) => venue),
      ...dates,
    ]).then((found) => found.map(({ a, b, c, d, e, f, g }): PlanRow => [a, b, c, d, e, f, g])),
  )
  return rows.map((row) =>
    toOffer(
      row,
      (owner) => plans.get(owner === row.venue_id ? owner : keyOf(owner, row.venue_id)) ?? NO_PLAN,
    ),
  )
}

const keyOf = (staff: string, venue: string) => `${staff} ${venue}`

/** One rule of somebody's hours, with its columns by their place in PlanRow. */
type PlanColumns = Record<"a", string> &
  Record<"b" | "d" | "e", number | null> &
  Record<"c" | "f" | "g", string | null>
