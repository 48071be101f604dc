import { DateTime } from "luxon"
import { fromEpochDay, toEpochDay } from "../../modules/scheduling/slots/local-date"

/** The local date of an instant in a zone, as days since the epoch. */
export function localDay(instant: Date, zone: string): number {
  return toEpochDay(DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-MM-dd"))
}

/** The instant at which a local day (days since the epoch) begins in a zone. */
export function startOfLocalDay(day: number, zone: string): Date {
  return DateTime.fromISO(fromEpochDay(day), { zone }).startOf("day").toJSDate()
}

/** The wall time of an instant in a zone, `YYYY-MM-DDTHH:MM`. */
export function wallTime(instant: Date, zone: string): string {
  return DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm")
}
