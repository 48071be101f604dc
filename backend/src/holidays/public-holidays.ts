import Holidays, { type HolidaysTypes } from "date-holidays"
import { fromEpochDay, toEpochDay } from "../modules/scheduling/slots/local-date"

const DAY_MS = 86_400_000

/** What kind of day a holiday is; `public` ones are those on which work rests. */
export const HOLIDAY_TYPES = ["public", "bank", "school", "optional", "observance"] as const
export type HolidayType = (typeof HOLIDAY_TYPES)[number]

/** A holiday on one local date (YYYY-MM-DD) of its country. */
export interface Holiday {
  date: string
  name: string
  type: HolidayType
}

/** Where and when: ISO 3166 codes, a region perhaps with a part of it (`BY`, `BY-A`), names in an ISO 639-1 language. */
export interface HolidayQuestion {
  country: string
  region?: string | null
  year: number
  language?: string
}

const library = new Holidays()

/** True for a country whose holidays are known. */
export function isHolidayCountry(country: string): boolean {
  return country.toUpperCase() in library.getCountries()
}

/** The regions of a country whose holidays differ, and the parts of those, by name. */
export function regionsOf(country: string): { code: string; name: string }[] {
  const states = library.getStates(country.toUpperCase()) ?? {}
  return Object.entries(states)
    .flatMap(([code, name]) => [
      { code, name },
      ...Object.entries(library.getRegions(country.toUpperCase(), code) ?? {}).map(([part, partName]) => ({
        code: `${code}-${part}`,
        name: `${name}, ${partName}`,
      })),
    ])
    .sort((a, b) => a.name.localeCompare(b.name))
}

/**
 * The holidays of a country or region in a year, a row for each local date of those that last several; ascending. Those
 * of part of a day, such as an afternoon, are left out.
 */
export function holidaysOf({ country, region, year, language }: HolidayQuestion): Holiday[] {
  const [state, part] = region ? splitRegion(region) : []
  const calendar = new Holidays()
  calendar.init(country.toUpperCase(), state, part)
  return calendar
    .getHolidays(year, language)
    .flatMap(datesOf)
    .sort((a, b) => a.date.localeCompare(b.date) || rankOf(a.type) - rankOf(b.type))
}

function splitRegion(region: string): [state: string, part?: string] {
  const at = region.indexOf("-")
  return at < 0 ? [region] : [region.slice(0, at), region.slice(at + 1)]
}

const rankOf = (type: HolidayType) => HOLIDAY_TYPES.indexOf(type)

/**
 * The dates of a holiday. Its `date` is the local one whatever the zone of this machine, also where days begin at
 * sunset; the length is told by the instants, which a clock change makes an hour more or less.
 */
function datesOf({ date, start, end, name, type }: HolidaysTypes.Holiday): Holiday[] {
  const [day, time] = date.split(" ")
  const first = toEpochDay(day)
  const days = Math.round((end.getTime() - start.getTime()) / DAY_MS)
  if (Number.isNaN(first) || time !== "00:00:00") return []
  return Array.from({ length: days }, (_, index) => ({ date: fromEpochDay(first + index), name, type }))
}
