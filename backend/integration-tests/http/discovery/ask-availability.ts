import { DateTime } from "luxon"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type { Suite } from "./suite"

interface Slot {
  starts_at: string
  ends_at: string
  remaining: number
  staff_ids?: string[]
}

/** Availability as the route answers it. */
export interface Answer {
  time_zone: string
  days: { date: string; slots: Slot[] }[]
  next_available: string | null
}

/** The zone of most venues of the district. */
export const zone = "Asia/Bangkok"

/** The local date so many days from today. */
export const dateIn = (days: number) => DateTime.now().setZone(zone).plus({ days }).toISODate() ?? ""

/** The instant of a local time. */
export const at = (date: string, time: string) =>
  DateTime.fromISO(`${date}T${time}`, { zone }).toUTC().toISO() ?? ""

/** The local times of all slots, as HH:MM. */
export const times = ({ days }: Answer) =>
  days.flatMap(({ slots }) =>
    slots.map(({ starts_at }) => DateTime.fromISO(starts_at, { zone }).toFormat("HH:mm")),
  )

/** Every half hour from the first to the last, as HH:MM. */
export function every(first: string, last: string): string[] {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const two = (value: number) => String(value).padStart(2, "0")
  const count = (minutes(last) - minutes(first)) / 30 + 1
  return Array.from({ length: count }, (_, index) => minutes(first) + index * 30).map(
    (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
  )
}

/** Asks for the times of the Bangkok place's hour. */
export const asker =
  ({ get, district }: Suite) =>
  async (query: Record<string, unknown>): Promise<Answer> => {
    const { id, variants } = district().bangkok.service
    const { status, data } = await get(`/store/services/${id}/availability`, {
      variant_id: variants[0].variant_id,
      ...query,
    })
    expect([status, data.message]).toEqual([200, undefined])
    return data.availability
  }

/** Takes a stretch of someone's time. */
export const blocker =
  ({ container }: Suite) =>
  (subject_id: string, from: string, until: string) =>
    container()
      .resolve(SCHEDULING_MODULE)
      .insertClaims([
        {
          subject_id,
          subject_type: "staff",
          starts_at: new Date(from),
          ends_at: new Date(until),
          kind: "block",
          source_id: "blk_test",
        },
      ])
