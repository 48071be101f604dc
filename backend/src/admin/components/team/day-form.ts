import i18n from "i18next"
import { z } from "zod"

import type { RotaDay } from "../../lib/team/rota"
import { addDays, weekdayOf } from "../../lib/time/wall"
import { formatDate } from "../../lib/time/format"
import { groupHours } from "../hours/group-hours"
import { hoursSchema } from "../hours/hours-values"

export const DAY_MODES = ["usual", "work", "off"] as const

/** A date of somebody: as every week, its own shifts, or off; `also` are other dates that are to be the same. */
export const daySchema = hoursSchema.and(z.object({ mode: z.enum(DAY_MODES), also: z.array(z.string()) }))

export type DayValues = z.infer<typeof daySchema>

export function dayValues({ date, is_override, shifts }: RotaDay): DayValues {
  const dated = shifts.map(({ starts, ends, venue_id }) => ({
    date,
    off: false,
    interval: { start: starts, end: ends, from: "", until: "", venue_id },
  }))
  const mode = shifts.length > 0 ? (is_override ? "work" : "usual") : is_override ? "off" : "usual"
  return { ...groupHours([], dated.length > 0 ? dated : [{ date, off: true }]), mode, also: [] }
}

export function dayBody({ dates, mode, also }: DayValues) {
  const [day] = dates
  const worked =
    day?.intervals.map(({ start, end, venue_id }) => ({ starts: start, ends: end, venue_id })) ?? []
  return {
    dates: [...(day ? [day.date] : []), ...also],
    shifts: mode === "usual" ? null : mode === "off" ? [] : worked,
  }
}

/** The other dates of the week of a date, to choose from. */
export function datesAround(date: string): { value: string; label: string }[] {
  const monday = addDays(date, 1 - weekdayOf(date))
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index))
    .filter((one) => one !== date)
    .map((value) => ({ value, label: formatDate(value) }))
}

/** The choices of what a date is. */
export const modeOptions = () =>
  DAY_MODES.map((value) => ({ value, label: i18n.t(`plaza.team.day.modes.${value}`) }))
