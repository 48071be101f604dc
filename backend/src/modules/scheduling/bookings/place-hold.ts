import { conflict } from "../conflict"
import { depositOf } from "../money/deposit"
import { insertClaims } from "../occupancy/insert-claims"
import { loadBusy } from "../occupancy/load-busy"
import { expireHoldsOn } from "../occupancy/release-claims"
import { busyRange, durationOf, subjectsOf, timelineOf, toQuestion, type Choice } from "../offer/ask"
import type { Offer } from "../offer/offer"
import { isFree, type Interval } from "../slots/interval"
import { DAY_MINUTES, toWallTime } from "../slots/local-date"
import { listFreeStaff } from "../slots/list-slots"
import { endOfWall, startOfWall, wallOfUtc } from "../slots/timeline"
import type { Execute } from "../sql"
import { SYSTEM } from "./actor"
import { insertHeldBooking } from "./insert-booking"
import { rankStaff } from "./rank-staff"
import { recordHistory } from "./record-change"

const MINUTE_MS = 60_000

/** What is to be held; `price` is that of the visit with its add-ons, in major units of the offer's currency. */
export interface HoldRequest {
  offer: Offer
  choice: Choice
  starts_at: Date
  cart_id: string | null
  customer_id: string | null
  source: "online" | "walk_in" | "phone"
  party_size: number
  notes: string | null
  price: number
  /** How long the hold lasts, in minutes. */
  hold_minutes: number
  now: Date
}

/** A booking that now keeps its time. */
export interface PlacedHold {
  booking_id: string
  segment_id: string
  staff_id: string
}

/**
 * Holds the time of one visit. The same slot function that lists decides whether the start is on offer; then the
 * time is claimed, for "anyone" from the first of the ranked staff who is not lost to someone else. Runs inside
 * the caller's transaction.
 * @throws 409 `slot_not_offered` (off the grid, outside hours, notice or horizon), `slot_unavailable` (taken)
 */
export async function placeHold(execute: Execute, request: HoldRequest): Promise<PlacedHold> {
  const { offer, choice } = request
  const utc = request.starts_at.getTime() / MINUTE_MS
  const aboutDay = Math.floor(utc / DAY_MINUTES)
  const around = { from_day: aboutDay - 1, to_day: aboutDay + 1, now: request.now }
  const timeline = timelineOf(offer, around)
  const wall = wallOfUtc(timeline, Math.floor(utc))
  const day = Math.floor(wall / DAY_MINUTES)
  const asked = { from_day: day, to_day: day, now: request.now }
  const subjects = subjectsOf(offer, choice)
  await expireHoldsOn(execute, subjects)
  const range = busyRange(offer, asked)
  const busy = await loadBusy(execute, subjects, range.from, range.until)
  const free =
    listFreeStaff(toQuestion(offer, choice, asked, timeline, busy))
      .get(day)
      ?.get(utc) ?? []
  if (free.length === 0) {
    const unbooked = listFreeStaff(toQuestion(offer, choice, asked, timeline, new Map()))
    if (unbooked.get(day)?.has(utc)) throw taken()
    throw conflict("slot_not_offered", "starts_at is not a time that this service offers")
  }
  const ranked = await rankStaff(execute, free, {
    starts_at: new Date(startOfWall(timeline, day * DAY_MINUTES) * MINUTE_MS),
    ends_at: new Date(endOfWall(timeline, (day + 1) * DAY_MINUTES) * MINUTE_MS),
  })
  const ends_at = new Date(request.starts_at.getTime() + durationOf(choice) * MINUTE_MS)
  const hold_expires_at = new Date(request.now.getTime() + request.hold_minutes * MINUTE_MS)
  const ids = await insertHeldBooking(execute, {
    ...request,
    ends_at,
    local_starts_at: toWallTime(wall),
    deposit: depositOf(offer.deposit, request.price, offer.currency_code).numeric,
    hold_expires_at,
    staff_id: ranked[0],
  })
  await recordHistory(execute, { booking_id: ids.booking_id, from: null, to: "held", by: SYSTEM })
  const during = {
    starts_at: new Date(request.starts_at.getTime() - offer.buffer_before_minutes * MINUTE_MS),
    ends_at: new Date(ends_at.getTime() + offer.buffer_after_minutes * MINUTE_MS),
  }
  for (const staff_id of ranked) {
    const units = freeUnits(offer, busy, during)
    const claims = [
      { subject_id: staff_id, subject_type: "staff" as const },
      ...units.map((subject_id) => ({ subject_id, subject_type: "resource" as const })),
    ].map((subject) => ({
      ...subject,
      ...during,
      ...ids,
      kind: "hold" as const,
      expires_at: hold_expires_at,
    }))
    const won = await insertClaims(execute, claims)
    if (won.length === claims.length) {
      await execute(`update booking_segment set staff_id = ?, resource_unit_ids = ? where id = ?`, [
        staff_id,
        units,
        ids.segment_id,
      ])
      return { ...ids, staff_id }
    }
    if (won.length > 0) await execute(`delete from claim where segment_id = ?`, [ids.segment_id])
  }
  throw taken()
}

/** One free unit of each resource kind over the occupied time, in the venue's order. */
function freeUnits(
  offer: Offer,
  busy: ReadonlyMap<string, Interval[]>,
  { starts_at, ends_at }: { starts_at: Date; ends_at: Date },
): string[] {
  const from = starts_at.getTime() / MINUTE_MS
  const until = ends_at.getTime() / MINUTE_MS
  return offer.resources.map(({ unit_ids }) => {
    const unit = unit_ids.find((id) => isFree(busy.get(id) ?? [], from, until))
    if (unit === undefined) throw taken()
    return unit
  })
}

const taken = () => conflict("slot_unavailable", "This time has just been taken")
