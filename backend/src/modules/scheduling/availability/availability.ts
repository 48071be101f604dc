import { loadBusy } from "../occupancy/load-busy"
import { busyRange, durationOf, subjectsOf, timelineOf, toQuestion, type Choice } from "../offer/ask"
import type { Offer } from "../offer/offer"
import { fromEpochDay } from "../slots/local-date"
import { listFreeStaff, listSlots } from "../slots/list-slots"
import type { SlotDay } from "../slots/question"
import type { Execute } from "../sql"

const MINUTE_MS = 60_000

/** A list of bookable starts as the contract gives it; instants UTC, dates in the venue's zone. */
export interface Availability {
  time_zone: string
  days: { date: string; slots: AvailableSlot[] }[]
  next_available: string | null
}

export interface AvailableSlot {
  starts_at: string
  ends_at: string
  remaining: number
  staff_ids?: string[]
}

/** Which days are asked for (days since the epoch, inclusive) and from which moment. */
export interface AvailabilityRequest {
  offer: Offer
  choice: Choice
  from_day: number
  to_day: number
  now: Date
  /** Holds of this cart do not count. */
  cart_id?: string
  include_staff: boolean
}

/**
 * The bookable starts of every day asked for, and the first one from then on. Busy time is read once for the days
 * asked for, and once more up to the booking horizon only when they are all full.
 */
export async function availabilityOf(execute: Execute, request: AvailabilityRequest): Promise<Availability> {
  const { offer, choice } = request
  const days = await slotsBetween(execute, request, request.from_day, request.to_day)
  const minutes = durationOf(choice)
  const instant = (minute: number) => new Date(minute * MINUTE_MS).toISOString()
  const first = days.find(({ slots }) => slots.length > 0)?.slots[0].start ?? (await firstAfter(execute, request))
  return {
    time_zone: offer.time_zone,
    days: days.map(({ day, slots }) => ({
      date: fromEpochDay(day),
      slots: slots.map(({ start, remaining, staff_ids }) => ({
        starts_at: instant(start),
        ends_at: instant(start + minutes),
        remaining,
        ...(staff_ids ? { staff_ids } : {}),
      })),
    })),
    next_available: first === null ? null : instant(first),
  }
}

interface ListedDay extends SlotDay {
  slots: (SlotDay["slots"][number] & { staff_ids?: string[] })[]
}

async function slotsBetween(
  execute: Execute,
  { offer, choice, now, cart_id, include_staff }: AvailabilityRequest,
  from_day: number,
  to_day: number,
): Promise<ListedDay[]> {
  const asked = { from_day, to_day, now }
  const range = busyRange(offer, asked)
  const busy = await loadBusy(execute, subjectsOf(offer, choice), range.from, range.until, { cart_id })
  const question = toQuestion(offer, choice, asked, timelineOf(offer, asked), busy)
  const days: ListedDay[] = listSlots(question)
  if (!include_staff) return days
  const free = listFreeStaff(question)
  return days.map(({ day, slots }) => ({
    day,
    slots: slots.map((slot) => ({ ...slot, staff_ids: free.get(day)?.get(slot.start) ?? [] })),
  }))
}

/** The first start after the days asked for, up to the horizon; null when there is none. */
async function firstAfter(execute: Execute, request: AvailabilityRequest): Promise<number | null> {
  const horizon = Math.ceil(request.now.getTime() / (1440 * MINUTE_MS)) + 1 + request.offer.maximum_advance_days
  const from = request.to_day + 1
  if (from > horizon) return null
  const days = await slotsBetween(execute, { ...request, include_staff: false }, from, horizon)
  return days.find(({ slots }) => slots.length > 0)?.slots[0].start ?? null
}
