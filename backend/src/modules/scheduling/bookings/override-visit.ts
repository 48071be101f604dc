import { conflict } from "../conflict"
import { expireHoldsOn } from "../occupancy/release-claims"
import { loadTaken } from "../occupancy/load-taken"
import { durationOf, subjectsOf, type ChosenSegment } from "../offer/ask"
import { isFree, type Interval } from "../slots/interval"
import { workOf } from "../slots/work"
import type { Execute } from "../../sql"
import type { PlacedTime, WantedVisit } from "./place-visit"

const MINUTE_MS = 60_000

/**
 * Places a visit as the desk says, without hours, notice, horizon, limits and buffers: its segments one after the
 * other from `starts_at`, each with the named staff member, or with the first who is free, else the first at all.
 * Whether it overlaps others shows when it is claimed.
 * @throws 409 `slot_not_offered` when nobody performs a service, or the venue has no unit of a kind
 */
export async function overrideVisit(execute: Execute, wanted: WantedVisit): Promise<PlacedTime[]> {
  const { visit, starts_at, booking_id } = wanted
  const start = starts_at.getTime() / MINUTE_MS
  const subjects = subjectsOf(visit)
  await expireHoldsOn(execute, subjects)
  const until = start + 8 * 2 * 1440
  const { busy } = await loadTaken(execute, visit, { subjects, from: start, until }, { booking_id })
  const placed: PlacedTime[] = []
  for (const segment of visit) {
    placed.push(placeSegment(segment, placed.at(-1)?.end ?? start, busy))
  }
  return placed
}

function placeSegment(
  segment: ChosenSegment,
  start: number,
  busy: ReadonlyMap<string, Interval[]>,
): PlacedTime {
  const { offer, choice } = segment
  const idle = (id: string, { start: from, end }: Interval) =>
    isFree(busy.get(id) ?? [], start + from, start + end)
  const able = offer.staff
    .filter(({ id }) => choice.staff_id === null || id === choice.staff_id)
    .map(({ id }) => {
      const duration = durationOf(segment, id)
      const lengths = { duration, buffer_before: 0, buffer_after: 0, processing: choice.variant.processing }
      return { id, duration, work: workOf(lengths) }
    })
  const staff = able.find(({ id, work }) => work.every((part) => idle(id, part))) ?? able[0]
  if (!staff) throw conflict("slot_not_offered", `Nobody performs ${offer.title}`)
  const whole = { start: 0, end: staff.duration }
  const unit_ids = offer.resources.map(({ kind, unit_ids: units }) => {
    const unit = units.find((id) => idle(id, whole)) ?? units[0]
    if (unit === undefined) throw conflict("slot_not_offered", `This venue has no ${kind}`)
    return unit
  })
  return {
    staff_id: staff.id,
    unit_ids,
    start,
    end: start + staff.duration,
    work: staff.work,
    buffer_before: 0,
    buffer_after: 0,
  }
}
