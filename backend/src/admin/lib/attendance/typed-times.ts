import { z } from "zod"

import { requiredText, say } from "../forms/rules"
import { instantOf } from "../time/instant"
import { minutesOf } from "../time/local-time"
import { addDays, wallOf } from "../time/wall"
import type { RecordTimes } from "./attendance"

const time = () => z.string().refine((value) => (minutesOf(value) ?? 1440) < 1440, say("interval.time"))
const timeOrNone = () => z.union([z.literal(""), time()], say("interval.time"))

/** When somebody was there, as it is typed: a date and times `HH:MM` on the venue's clocks. Who left before they came left next day. */
export const timesShape = {
  date: requiredText(),
  came: time(),
  /** empty while they are still there */
  left: timeOrNone(),
  breaks: z.array(z.object({ from: time(), until: timeOrNone() })),
  reason: requiredText(),
}

export const timesSchema = z.object(timesShape)
export type TypedTimes = z.infer<typeof timesSchema>

/** The times of a record as a form shows them. */
export function typeTimes(
  { checked_in_at, checked_out_at, breaks }: RecordTimes,
  timeZone: string,
): TypedTimes {
  const show = (instant: string | null) => (instant ? wallOf(instant, timeZone).slice(11) : "")
  return {
    date: wallOf(checked_in_at, timeZone).slice(0, 10),
    came: show(checked_in_at),
    left: show(checked_out_at),
    breaks: breaks.map(({ starts_at, ends_at }) => ({ from: show(starts_at), until: show(ends_at) })),
    reason: "",
  }
}

/**
 * What was typed as instants. A time that was left as it was keeps its instant, with its seconds and on its side of a
 * clock change; each other one is the next such time after what comes before it.
 */
export function readTimes(typed: TypedTimes, timeZone: string, known: RecordTimes | null): RecordTimes {
  const instants = known
    ? [
        known.checked_in_at,
        known.checked_out_at,
        ...known.breaks.flatMap(({ starts_at, ends_at }) => [starts_at, ends_at]),
      ]
    : []
  const came = read(typed.date, typed.came)
  const after = (text: string) => {
    const sameDay = read(typed.date, text)
    return sameDay < came ? read(addDays(typed.date, 1), text) : sameDay
  }
  return {
    checked_in_at: came,
    checked_out_at: typed.left ? after(typed.left) : null,
    breaks: typed.breaks.map(({ from, until }) => ({
      starts_at: after(from),
      ends_at: until ? after(until) : null,
    })),
  }

  function read(date: string, text: string): string {
    const kept = instants.find((instant) => instant && wallOf(instant, timeZone) === `${date}T${text}`)
    return kept ?? instantOf(date, text, timeZone)
  }
}
