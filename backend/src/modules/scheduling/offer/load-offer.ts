import { toEpochDay } from "../slots/local-date"
import type { DayException, WeeklyRule, WeekPlan } from "../slots/week-plan"
import type { Execute } from "../../sql"
import type { Offer, OfferStaff } from "./offer"
import { OFFER_SQL, OFFERS_SQL, VERSIONED_OFFER_SQL, VERSIONED_OFFERS_SQL } from "./offer-sql"

/** One rule of a venue's or a staff member's hours, by its owner. */
export type PlanRow = [
  owner: string,
  weekday: number | null,
  date: string | null,
  start: number | null,
  end: number | null,
  effective_from: string | null,
  effective_until: string | null,
]

export interface OfferRow extends Omit<Offer, "staff" | "opening" | "deposit"> {
  nth: string
  /** Beside the first offer, unless there is none. */
  plans: PlanRow[] | null
  deposit_type: Offer["deposit"]["type"]
  deposit_value: string | null
  staff: Omit<OfferStaff, "shifts">[]
}

interface VersionedRow extends OfferRow {
  owners: string[]
  /** Both beside the first offer. */
  watched: string[] | null
  version: string | null
}

/** Offers as they were at one moment, with what tells whether they still are. */
export interface VersionedOffers {
  offers: Offer[]
  /** Whose rules they depend on, and which version of these rules they are. */
  owners: string[]
  version: string
}

interface GrowingPlan extends WeekPlan {
  weekly: WeeklyRule[]
  exceptions: DayException[]
}

const emptyPlan = (): GrowingPlan => ({ weekly: [], exceptions: [] })

/**
 * Loads a service by its id, handle or product id with its venue, staff, hours and resources, in one statement
 * whatever their number. Answers null when there is none.
 */
export async function loadOffer(execute: Execute, idOrHandle: string): Promise<Offer | null> {
  const rows = await execute<OfferRow>(OFFER_SQL, Array(5).fill(idOrHandle))
  return toOffers(rows)[0] ?? null
}

/**
 * Loads services by their own ids or those of their variants, in one statement too. Hours are those of the first
 * one's venue: a visit is to one venue, and the caller refuses services of several.
 */
export async function loadOffersOf(execute: Execute, ids: readonly string[]): Promise<Offer[]> {
  return toOffers(await execute<OfferRow>(OFFERS_SQL, [ids, ids]))
}

/** As `loadOffer`, with the version of all that was read, by the same snapshot; null when there is none. */
export async function loadVersionedOffer(
  execute: Execute,
  idOrHandle: string,
): Promise<VersionedOffers | null> {
  const parameters = [...Array(5).fill(idOrHandle), [idOrHandle]]
  return toVersioned(await execute<VersionedRow>(VERSIONED_OFFER_SQL, parameters))
}

/** As `loadOffersOf`, with the version of all that was read, by the same snapshot; null when there are none. */
export async function loadVersionedOffersOf(
  execute: Execute,
  ids: readonly string[],
): Promise<VersionedOffers | null> {
  return toVersioned(await execute<VersionedRow>(VERSIONED_OFFERS_SQL, [ids, ids, ids]))
}

function toVersioned(rows: readonly VersionedRow[]): VersionedOffers | null {
  const [first] = rows
  if (!first?.watched || first.version === null) return null
  const plain = rows.map(({ owners: _owners, watched: _watched, version: _version, ...row }) => row)
  return { offers: toOffers(plain), owners: first.watched, version: first.version }
}

function toOffers(rows: readonly OfferRow[]): Offer[] {
  const plans = plansByOwner(rows[0]?.plans ?? [])
  // Hours are those of the first one's venue.
  return rows.map((row) =>
    toOffer(row, (owner) => plans.get(owner === row.venue_id ? rows[0].venue_id : owner) ?? emptyPlan()),
  )
}

/** An offer of its row, with the hours of its venue and its staff. */
export function toOffer(row: OfferRow, planOf: (owner: string) => WeekPlan): Offer {
  const { deposit_type, deposit_value, nth: _nth, plans: _plans, ...offer } = row
  return {
    ...offer,
    deposit: { type: deposit_type, value: deposit_value === null ? null : Number(deposit_value) },
    opening: planOf(row.venue_id),
    staff: offer.staff.map((member) => ({ ...member, shifts: planOf(member.id) })),
  }
}

/** The hours of each venue or staff member. */
export function plansByOwner(rows: readonly PlanRow[]): Map<string, WeekPlan> {
  const plans = new Map<string, GrowingPlan>()
  for (const [owner, weekday, date, start, end, effective_from, effective_until] of rows) {
    const plan = plans.get(owner) ?? emptyPlan()
    plans.set(owner, plan)
    if (date !== null) plan.exceptions.push({ day: toEpochDay(date), start, end })
    else if (weekday !== null && start !== null && end !== null) {
      plan.weekly.push({
        weekday,
        start,
        end,
        effective_from: effective_from === null ? undefined : toEpochDay(effective_from),
        effective_until: effective_until === null ? undefined : toEpochDay(effective_until),
      })
    }
  }
  return plans
}
