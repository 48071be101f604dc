import type { Interval } from "../slots/interval"
import { DAY_MINUTES } from "../slots/local-date"
import { buildTimeline, wallOfUtc, type Timeline } from "../slots/timeline"
import type { Offer, OfferAddOn, OfferVariant } from "./offer"

/** What a shopper chose of a service. */
export interface Choice {
  variant: OfferVariant
  add_ons: OfferAddOn[]
  /** Null: anyone who performs the service. */
  staff_id: string | null
}

/** One segment of a visit: a service and what was chosen of it. */
export interface ChosenSegment {
  offer: Offer
  choice: Choice
}

/** The segments of a visit in their order, all at one venue; at least one. */
export type Visit = readonly ChosenSegment[]

/** The local days asked for (days since the epoch, inclusive) and the moment of asking. */
export interface AskedDays {
  from_day: number
  to_day: number
  now: Date
}

/** What is taken: busy time by subject, merged and ascending, in UTC minutes; and, for each segment, full days by staff. */
export interface Taken {
  busy: ReadonlyMap<string, Interval[]>
  full_days: readonly ReadonlyMap<string, number[]>[]
}

export const NOTHING_TAKEN: Taken = { busy: new Map(), full_days: [] }

/** Minutes of elapsed time that a choice takes with one staff member, with its add-ons, without buffers. */
export function durationOf({ offer, choice }: ChosenSegment, staffId: string | null): number {
  const { variant, add_ons } = choice
  const rate = offer.staff
    .find(({ id }) => id === staffId)
    ?.rates.find(({ variant_id }) => variant_id === variant.variant_id)
  return add_ons.reduce(
    (sum, addOn) => sum + addOn.duration_minutes,
    rate?.duration_minutes ?? variant.duration_minutes,
  )
}

/** Minutes that the visit takes at most, with waiting between its segments. */
export function longestOf(visit: Visit): number {
  const longest = visit.map((segment) =>
    Math.max(durationOf(segment, null), ...segment.offer.staff.map(({ id }) => durationOf(segment, id))),
  )
  return (
    longest.reduce((sum, minutes) => sum + minutes, 0) +
    visit[0].offer.maximum_gap_minutes * (visit.length - 1)
  )
}

/** More than a service can be booked ahead. */
const FAR_DAYS = 1096

/**
 * The venue's offsets around the days asked for and around now. Anybody can ask for the year 9999: of days so far away that
 * nothing can be booked on them, what lies between them and now is left out, as every day of it costs.
 */
export function timelineOf(visit: Visit, { from_day, to_day, now }: AskedDays): Timeline {
  const today = Math.floor(now.getTime() / (DAY_MINUTES * 60_000))
  const ahead = 5 + Math.ceil(longestOf(visit) / DAY_MINUTES)
  const isFar = from_day > today + FAR_DAYS || to_day < today - FAR_DAYS
  const [first, last] = isFar ? [from_day, to_day] : [Math.min(from_day, today), Math.max(to_day, today)]
  return buildTimeline(visit[0].offer.time_zone, first - 4, last + ahead)
}

/** The local day of the venue, in days since the epoch, at an instant. */
export function localDayOf(timeline: Timeline, instant: Date): number {
  return Math.floor(wallOfUtc(timeline, Math.floor(instant.getTime() / 60_000)) / DAY_MINUTES)
}

/** Every staff member and resource unit whose time the visit may touch. */
export function subjectsOf(visit: Visit): string[] {
  const subjects = visit.flatMap(({ offer, choice: { staff_id } }) => [
    ...offer.staff.filter(({ id }) => staff_id === null || id === staff_id).map(({ id }) => id),
    ...offer.resources.flatMap(({ unit_ids }) => unit_ids),
  ])
  return [...new Set(subjects)]
}
