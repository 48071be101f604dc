import { toEpochDay } from "../slots/local-date"
import type { DayException, WeeklyRule, WeekPlan } from "../slots/week-plan"
import type { Execute } from "../sql"
import type { Offer, OfferStaff } from "./offer"
import { OFFER_SQL, OFFERS_SQL, PLANS_SQL } from "./offer-sql"

interface PlanRow {
  owner: string
  weekday: number | null
  date: string | null
  start: number | null
  end: number | null
  effective_from: string | null
  effective_until: string | null
}

interface OfferRow extends Omit<Offer, "staff" | "opening" | "deposit"> {
  deposit_type: Offer["deposit"]["type"]
  deposit_value: string | null
  staff: Omit<OfferStaff, "shifts">[]
}

interface GrowingPlan extends WeekPlan {
  weekly: WeeklyRule[]
  exceptions: DayException[]
}

const emptyPlan = (): GrowingPlan => ({ weekly: [], exceptions: [] })

/**
 * Loads a service by its id, handle or product id with its venue, staff, hours and resources, in two statements
 * whatever their number. Answers null when there is none.
 */
export async function loadOffer(execute: Execute, idOrHandle: string): Promise<Offer | null> {
  const rows = await execute<OfferRow>(OFFER_SQL, Array(5).fill(idOrHandle))
  return (await withPlans(execute, rows))[0] ?? null
}

/**
 * Loads services by their own ids or those of their variants, in the same two statements. Hours are those of the first one's venue:
 * a visit is to one venue, and the caller refuses services of several.
 */
export async function loadOffersOf(execute: Execute, ids: readonly string[]): Promise<Offer[]> {
  return withPlans(execute, await execute<OfferRow>(OFFERS_SQL, [ids, ids]))
}

async function withPlans(execute: Execute, rows: readonly OfferRow[]): Promise<Offer[]> {
  if (rows.length === 0) return []
  const [{ venue_id }] = rows
  const staffIds = [...new Set(rows.flatMap(({ staff }) => staff.map(({ id }) => id)))]
  const parameters = [venue_id, venue_id, staffIds, venue_id, venue_id, venue_id, staffIds]
  const plans = plansByOwner(await execute<PlanRow>(PLANS_SQL, parameters))
  return rows.map(({ deposit_type, deposit_value, ...offer }) => ({
    ...offer,
    deposit: { type: deposit_type, value: deposit_value === null ? null : Number(deposit_value) },
    opening: plans.get(venue_id) ?? emptyPlan(),
    staff: offer.staff.map((member) => ({ ...member, shifts: plans.get(member.id) ?? emptyPlan() })),
  }))
}

function plansByOwner(rows: PlanRow[]): Map<string, WeekPlan> {
  const plans = new Map<string, GrowingPlan>()
  for (const row of rows) {
    const plan = plans.get(row.owner) ?? emptyPlan()
    plans.set(row.owner, plan)
    if (row.date !== null) plan.exceptions.push({ day: toEpochDay(row.date), start: row.start, end: row.end })
    else if (row.weekday !== null && row.start !== null && row.end !== null) {
      plan.weekly.push({
        weekday: row.weekday,
        start: row.start,
        end: row.end,
        effective_from: row.effective_from === null ? undefined : toEpochDay(row.effective_from),
        effective_until: row.effective_until === null ? undefined : toEpochDay(row.effective_until),
      })
    }
  }
  return plans
}
