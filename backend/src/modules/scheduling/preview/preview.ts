import { availabilityOf, type AvailableSlot } from "../availability/availability"
import { loadTaken } from "../occupancy/load-taken"
import { localDayOf, timelineOf, type ChosenSegment } from "../offer/ask"
import type { Offer, OfferVariant } from "../offer/offer"
import { spanOf } from "../offer/prospect"
import { fromEpochDay } from "../slots/local-date"
import { expandPlan } from "../slots/week-plan"
import type { Execute } from "../../sql"
import { whyEmpty, type EmptyReason } from "./why-empty"

/** How far ahead a day is looked for on which the venue is open. */
const LOOK_AHEAD_DAYS = 60

/** Which variant of an offer is looked at, on which local day (days since the epoch; absent: the next open one). */
export interface PreviewRequest {
  offer: Offer
  variant: OfferVariant
  day?: number
  now: Date
}

/** One day of a service as its shoppers would see it; instants UTC, the date in the venue's zone. */
export interface Preview {
  date: string
  time_zone: string
  slots: AvailableSlot[]
  /** Why the day is empty; null when it is not. */
  empty: EmptyReason | null
  /** Everyone who performs it, and why none of the starts is theirs. */
  staff: { id: string; name: string; empty: EmptyReason | null }[]
  /** The first start from that day on. */
  next_available: string | null
}

/**
 * The starts of one day by the function that lists and claims, and what stands in the way of those who have none; without
 * a day tomorrow, or the next day after it on which the venue is open. Nothing is stored.
 */
export async function previewDay(
  execute: Execute,
  { offer, variant, day, now }: PreviewRequest,
): Promise<Preview> {
  const segment: ChosenSegment = { offer, choice: { variant, add_ons: [], staff_id: null } }
  const shown = day ?? nextOpenDay(segment, now)
  const days = { from_day: shown, to_day: shown, now }
  const listed = await availabilityOf(execute, {
    visit: [segment],
    party_size: 1,
    ...days,
    include_staff: true,
  })
  const slots = listed.days[0]?.slots ?? []
  const busy = new Set(slots.flatMap(({ staff_ids = [] }) => staff_ids))
  const isExplained = offer.kind === "class" || offer.staff.every(({ id }) => busy.has(id))
  const taken = isExplained ? { busy: new Map(), full_days: [] } : await readTaken(execute, segment, days)
  const why = (staff_id: string | null) =>
    whyEmpty({ segment: { offer, choice: { ...segment.choice, staff_id } }, day: shown, now, taken })
  return {
    date: fromEpochDay(shown),
    time_zone: offer.time_zone,
    slots,
    empty: slots.length > 0 ? null : why(null),
    staff: offer.staff.map(({ id, name }) => ({ id, name, empty: busy.has(id) ? null : why(id) })),
    next_available: listed.next_available,
  }
}

function readTaken(
  execute: Execute,
  segment: ChosenSegment,
  days: { from_day: number; to_day: number; now: Date },
) {
  return loadTaken(execute, [segment], spanOf([segment], days), {})
}

/** Tomorrow, or the first day after it on which the venue opens; tomorrow, too, when it never does. */
function nextOpenDay(segment: ChosenSegment, now: Date): number {
  const utcDay = Math.floor(now.getTime() / 86_400_000)
  const tomorrow = localDayOf(timelineOf([segment], { from_day: utcDay, to_day: utcDay, now }), now) + 1
  const ahead = Array.from({ length: LOOK_AHEAD_DAYS }, (_, index) => tomorrow + index)
  return ahead.find((day) => expandPlan(segment.offer.opening, day, day).length > 0) ?? tomorrow
}
