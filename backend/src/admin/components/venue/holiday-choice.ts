import { z } from "zod"

import { requiredText, say } from "../../lib/forms/rules"
import type { Holiday } from "../../lib/venue/holidays"
import type { Venue } from "../../lib/venue/venue"

/** What the field of regions holds for the whole country: a list has no empty value. */
export const ALL_REGIONS = "all"

/** Which dates of which year a venue is to be closed on; `country` in lower case. */
export const holidaysSchema = z.object({
  year: z.string(),
  country: requiredText(),
  region: z.string(),
  dates: z.array(z.string()).min(1, say("atLeastOneDate")),
})
export type HolidayValues = z.infer<typeof holidaysSchema>

export const holidayValues = ({ country_code }: Venue, today: string): HolidayValues => ({
  year: today.slice(0, 4),
  country: country_code ?? "",
  region: ALL_REGIONS,
  dates: [],
})

export const holidayBody = ({ year, country, region, dates }: HolidayValues) => ({
  year: Number(year),
  country,
  ...(region === ALL_REGIONS ? {} : { region }),
  types: ["public"],
  dates,
})

/** A date that can be chosen, with all that is celebrated on it; a date with hours of its own is taken. */
export type HolidayOption = { date: string; name: string; isTaken: boolean }

export function toChoose(holidays: Holiday[], taken: string[]): HolidayOption[] {
  const dates = [...new Set(holidays.map(({ date }) => date))]
  return dates.map((date) => {
    const names = holidays.filter((holiday) => holiday.date === date).map(({ name }) => name)
    return { date, name: [...new Set(names)].join(", "), isTaken: taken.includes(date) }
  })
}
