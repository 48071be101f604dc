import { MedusaError } from "@medusajs/framework/utils"
import { RRule, type Options } from "rrule"

/** Parts of a recurrence rule that repeat dates and times of the clock; seconds and what counts hours do not. */
const PARTS = new Set([
  ...["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"],
  ...["BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYHOUR", "BYMINUTE", "BYSETPOS"],
])

const NUMBERS: Record<string, (value: number) => boolean> = {
  BYMONTH: (value) => value >= 1 && value <= 12,
  BYWEEKNO: (value) => value !== 0 && Math.abs(value) <= 53,
  BYYEARDAY: (value) => value !== 0 && Math.abs(value) <= 366,
  BYMONTHDAY: (value) => value !== 0 && Math.abs(value) <= 31,
  BYSETPOS: (value) => value !== 0 && Math.abs(value) <= 366,
  BYHOUR: (value) => value >= 0 && value <= 23,
  BYMINUTE: (value) => value >= 0 && value <= 59,
}

const DAY = "(MO|TU|WE|TH|FR|SA|SU)"

const VALUES: Record<string, RegExp> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  COUNT: /^[1-9]\d{0,5}$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  WKST: new RegExp(`^${DAY}$`),
  BYDAY: new RegExp(`^([+-]?[1-9]\\d?)?${DAY}(,([+-]?[1-9]\\d?)?${DAY})*$`),
}

/** A recurrence rule taken apart; `until` is the last moment of RFC 5545's UNTIL, as written. */
export interface ParsedRule {
  options: Partial<Options>
  count: number | null
  until: {
    year: number
    month: number
    day: number
    time: [number, number, number] | null
    is_utc: boolean
  } | null
}

/**
 * Reads RFC 5545's RRULE text, with or without `RRULE:` in front.
 * @throws 400 naming `rrule` and the part that is wrong
 */
export function parseRule(text: string): ParsedRule {
  const parts = new Map<string, string>()
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .split(";")) {
    const [name, value, ...rest] = part.split("=")
    if (!PARTS.has(name))
      throw malformed(`${name || "an empty part"} is not a part that a series of sessions takes`)
    if (parts.has(name)) throw malformed(`${name} is given twice`)
    if (rest.length > 0 || !isValid(name, value ?? "")) throw malformed(`${name} is malformed`)
    parts.set(name, value)
  }
  if (!parts.has("FREQ")) throw malformed("FREQ is missing")
  const count = parts.get("COUNT")
  const until = parts.get("UNTIL")
  if (count !== undefined && until !== undefined) throw malformed("COUNT and UNTIL exclude one another")
  const repeated = [...parts].filter(([name]) => name !== "COUNT" && name !== "UNTIL")
  return {
    options: RRule.parseString(repeated.map(([name, value]) => `${name}=${value}`).join(";")),
    count: count === undefined ? null : Number(count),
    until: until === undefined ? null : parseUntil(until),
  }
}

function isValid(name: string, value: string): boolean {
  const numeric = NUMBERS[name]
  if (!numeric) return VALUES[name].test(value)
  return value.split(",").every((one) => /^[+-]?\d{1,3}$/.test(one) && numeric(Number(one)))
}

function parseUntil(value: string): NonNullable<ParsedRule["until"]> {
  const digits = (from: number, length: number) => Number(value.slice(from, from + length))
  const [year, month, day] = [digits(0, 4), digits(4, 2), digits(6, 2)]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw malformed("UNTIL is not a date")
  if (value.length === 8) return { year, month, day, time: null, is_utc: false }
  const time: [number, number, number] = [digits(9, 2), digits(11, 2), digits(13, 2)]
  if (time[0] > 23 || time[1] > 59 || time[2] > 59) throw malformed("UNTIL is not a time")
  return { year, month, day, time, is_utc: value.endsWith("Z") }
}

const malformed = (what: string) => new MedusaError(MedusaError.Types.INVALID_DATA, `rrule: ${what}`)
