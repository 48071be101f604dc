import type { Interval } from "../slots/interval"
import { DAY_MINUTES, toEpochDay } from "../slots/local-date"
import type { SlotQuestion } from "../slots/question"
import { buildTimeline, wallOfUtc, type Timeline } from "../slots/timeline"
import type { Offer, OfferAddOn, OfferVariant } from "./offer"

/** What a shopper chose of a service. */
export interface Choice {
  variant: OfferVariant
  add_ons: OfferAddOn[]
  /** Null: anyone who performs the service. */
  staff_id: string | null
}

/** The local days asked for (days since the epoch, inclusive) and the moment of asking. */
export interface AskedDays {
  from_day: number
  to_day: number
  now: Date
}

/** Minutes of elapsed time that a choice takes, with its add-ons, without buffers. */
export function durationOf({ variant, add_ons }: Choice): number {
  return add_ons.reduce((sum, addOn) => sum + addOn.duration_minutes, variant.duration_minutes)
}

/** Minutes that the longest visit takes which this offer allows. */
function longestOf({ variants, add_ons }: Offer): number {
  const longest = Math.max(0, ...variants.map(({ duration_minutes }) => duration_minutes))
  return add_ons.reduce((sum, addOn) => sum + addOn.duration_minutes, longest)
}

/** The venue's offsets around the days asked for and around now. */
export function timelineOf(offer: Offer, { from_day, to_day, now }: AskedDays): Timeline {
  const today = Math.floor(now.getTime() / (DAY_MINUTES * 60_000))
  const ahead = 4 + Math.ceil(longestOf(offer) / DAY_MINUTES)
  return buildTimeline(offer.time_zone, Math.min(from_day, today) - 4, Math.max(to_day, today) + ahead)
}

/** The local day of the venue, in days since the epoch, at an instant. */
export function localDayOf(timeline: Timeline, instant: Date): number {
  return Math.floor(wallOfUtc(timeline, Math.floor(instant.getTime() / 60_000)) / DAY_MINUTES)
}

/** Every staff member and resource unit whose time the choice may touch. */
export function subjectsOf(offer: Offer, { staff_id }: Choice): string[] {
  const staff = offer.staff.filter(({ id }) => staff_id === null || id === staff_id).map(({ id }) => id)
  return [...staff, ...offer.resources.flatMap(({ unit_ids }) => unit_ids)]
}

/** The UTC minutes between which claims can matter to these local days; no zone is a day away from UTC. */
export function busyRange(offer: Offer, { from_day, to_day }: AskedDays): { from: number; until: number } {
  return {
    from: (from_day - 1) * DAY_MINUTES - offer.buffer_before_minutes,
    until: (to_day + 2) * DAY_MINUTES + longestOf(offer) + offer.buffer_after_minutes,
  }
}

/** Puts the pieces together for the slot function; `busy` is by subject, merged and ascending, in UTC minutes. */
export function toQuestion(
  offer: Offer,
  choice: Choice,
  days: AskedDays,
  timeline: Timeline,
  busy: ReadonlyMap<string, Interval[]>,
): SlotQuestion {
  const busyOf = (id: string) => busy.get(id) ?? []
  return {
    timeline,
    from_day: days.from_day,
    to_day: days.to_day,
    today: localDayOf(timeline, days.now),
    now: days.now.getTime() / 60_000,
    duration: durationOf(choice),
    buffer_before: offer.buffer_before_minutes,
    buffer_after: offer.buffer_after_minutes,
    interval: offer.slot_interval_minutes,
    minimum_notice: offer.minimum_notice_minutes,
    maximum_advance_days: offer.maximum_advance_days,
    opening: offer.opening,
    service: {
      season_from: offer.season_from === null ? undefined : toEpochDay(offer.season_from),
      season_until: offer.season_until === null ? undefined : toEpochDay(offer.season_until),
      weekly: offer.weekly ?? undefined,
    },
    staff: offer.staff
      .filter(({ id }) => choice.staff_id === null || id === choice.staff_id)
      .map(({ id, shifts }) => ({ id, shifts, busy: busyOf(id) })),
    resources: offer.resources.map(({ unit_ids }) => unit_ids.map((id) => ({ id, busy: busyOf(id) }))),
  }
}
