import type { Entry } from "./ledger"

/** The zone of each venue. */
export type Zones = ReadonlyMap<string, string>

const formats = new Map<string, Intl.DateTimeFormat>()

/** What clocks show: the date, and the minutes since its midnight. */
export function wallAt(instant: number, timeZone: string): { date: string; minute: number } {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" })
  formats.set(timeZone, format)
  const [date, time] = format.format(instant).split(" ")
  const [hour, minute] = time.split(":").map(Number)
  return { date, minute: hour * 60 + minute }
}

const lies = (date: string, [from, to]: readonly [string, string]) => from <= date && date <= to

const TAKES_PLACE = ["confirmed", "checked_in", "completed"]

/** Cents, so that what is added up is whole. */
export const cents = (amount: number) => Math.round(amount * 100)

function revenueOf({ status, total, refund_total, cancellation_fee }: Entry): number {
  if (status === "completed" || status === "checked_in") return cents(total) - cents(refund_total ?? 0)
  return status === "cancelled" || status === "no_show" ? cents(cancellation_fee ?? 0) : 0
}

/** Every figure of some days, one row after the other. */
export function recount(entries: readonly Entry[], zones: Zones, days: readonly [string, string]) {
  const dateOf = (entry: Entry) => wallAt(entry.starts_at.getTime(), zones.get(entry.venue_id) ?? "UTC").date
  const here = entries.filter((entry) => zones.has(entry.venue_id) && lies(dateOf(entry), days))
  const count = (...statuses: string[]) => here.filter(({ status }) => statuses.includes(status)).length
  const revenue = new Map<string, number>()
  for (const entry of here) {
    if (["held", "requested", "expired"].includes(entry.status)) continue
    revenue.set(entry.currency_code, (revenue.get(entry.currency_code) ?? 0) + revenueOf(entry))
  }
  const coming = here.filter(({ status }) => TAKES_PLACE.includes(status))
  const clients = new Set(coming.flatMap(({ customer_id }) => customer_id ?? []))
  const vendor = coming[0]?.vendor_id
  const known = new Set(
    entries
      .filter((entry) => entry.vendor_id === vendor && TAKES_PLACE.includes(entry.status))
      .filter((entry) => startedBefore(entry, zones, days[0]))
      .flatMap(({ customer_id }) => customer_id ?? []),
  )
  const returning = [...clients].filter((client) => known.has(client)).length
  const attended = here.filter(({ status }) => status === "completed" || status === "checked_in")
  return {
    visits: coming.length,
    no_shows: count("no_show"),
    cancelled: count("cancelled", "declined"),
    new_clients: clients.size - returning,
    returning_clients: returning,
    booked_minutes: coming.reduce(
      (sum, { starts_at, ends_at, processing_minutes }) =>
        sum + (ends_at.getTime() - starts_at.getTime()) / 60_000 - processing_minutes,
      0,
    ),
    revenue: Object.fromEntries([...revenue].sort()),
    performed: Object.fromEntries(
      [...new Set(attended.map(({ venue_id }) => venue_id))].map((venue) => {
        const there = attended.filter(({ venue_id }) => venue_id === venue)
        return [venue, [there.length, there.reduce((sum, entry) => sum + revenueOf(entry), 0)]]
      }),
    ),
  }
}

/** Before a date began at the first of the venues: what lies before it there is known at all of them. */
function startedBefore({ starts_at }: Entry, zones: Zones, date: string): boolean {
  return [...zones.values()].every((zone) => wallAt(starts_at.getTime(), zone).date < date)
}

/** Minutes, one after the other, of some local days at which `works` says yes. */
export function countMinutes(
  timeZone: string,
  days: readonly [string, string],
  works: (minute: number, instant: number) => boolean,
): number {
  let minutes = 0
  const from = Date.parse(`${days[0]}T00:00Z`) - 86_400_000
  const until = Date.parse(`${days[1]}T00:00Z`) + 2 * 86_400_000
  for (let instant = from; instant < until; instant += 60_000) {
    const { date, minute } = wallAt(instant, timeZone)
    if (lies(date, days) && works(minute, instant)) minutes++
  }
  return minutes
}
