import type { ChosenSegment, Taken, Visit } from "../offer/ask"
import { versionOf } from "../offer/offer-sql"
import { mergeIntervals, type Interval } from "../slots/interval"
import { toEpochDay } from "../slots/local-date"
import type { Execute } from "../../sql"

const MINUTE_MS = 60_000

/** Whose time does not count: the holds of a cart, or one booking that is about to move. */
export interface Except {
  cart_id?: string
  booking_id?: string
}

/** Whose busy time is asked for, and between which UTC minutes. */
export interface TakenSpan {
  subjects: readonly string[]
  from: number
  until: number
}

/**
 * A stretch that someone is taken for, in UTC minutes; or, with `day`, how many visits they have; or, with nothing else, the
 * version of the rules in place of a subject.
 */
interface TakenRow {
  subject_id: string
  starts: number | null
  ends: number | null
  service_id?: string | null
  day?: string | null
  visits?: number | null
}

/** Live claims of subjects; holds that have run out do not count. Parameters: subjects, from, until, exceptions. */
const busy = (more: string) => `
  select subject_id, floor(date_part('epoch', lower(during)) / 60)::int as starts,
    ceil(date_part('epoch', upper(during)) / 60)::int as ends${more}
  from claim
  where subject_id = any(?) and live and upper(during) > ?::timestamptz and lower(during) < ?::timestamptz
    and (expires_at is null or expires_at > now())
    and (?::text is null or booking_id is null or booking_id <> ?)
    and (?::text is null or kind <> 'hold' or booking_id not in
      (select id from booking where cart_id = ? and status = 'held' and deleted_at is null))`

/** The columns of VISITS that claims do not have. */
const NO_VISITS = ", null as service_id, null as day, null::int as visits"

/** Visits a day of staff in services that limit them. Parameters: services, from, until, exceptions. */
const VISITS = `
  select g.staff_id, null, null, g.service_id, to_char(g.starts_at at time zone b.time_zone, 'YYYY-MM-DD'),
    count(distinct b.id)::int
  from booking_segment g join booking b on b.id = g.booking_id
  where g.service_id = any(?) and g.staff_id is not null and g.deleted_at is null
    and g.starts_at >= ?::timestamptz and g.starts_at < ?::timestamptz
    and b.status not in ('cancelled', 'declined', 'expired', 'released')
    and (b.status <> 'held' or b.hold_expires_at > now())
    and (?::text is null or b.id <> ?) and (?::text is null or b.status <> 'held' or b.cart_id is distinct from ?)
  group by g.staff_id, g.service_id, 5`

/** The version of the rules, read by the same snapshot. Parameter: their owners. */
const VERSION = `select ${versionOf("?")}, null, null`

/** What is taken, and the version of the rules at that moment; null when nobody asked for it. */
export type TakenNow = Taken & { version: string | null }

/**
 * When the staff and resources of a visit are taken, and on which days who has no room for more; in one statement whatever
 * their number. With `owners` that statement tells which version their rules have, too.
 */
export async function loadTaken(
  execute: Execute,
  visit: Visit,
  { subjects, from, until }: TakenSpan,
  except: Except = {},
  owners: readonly string[] | null = null,
): Promise<TakenNow> {
  const { booking_id = null, cart_id = null } = except
  const between = [from, until].map((minute) => new Date(minute * MINUTE_MS).toISOString())
  const exceptions = [booking_id, booking_id, cart_id, cart_id]
  const limited = visit.filter(({ offer }) => offer.limits.daily_per_staff !== null)
  const services = [...new Set(limited.map(({ offer }) => offer.service_id))]
  const columns = services.length === 0 ? "" : NO_VISITS
  const statements = [busy(columns)]
  const parameters: unknown[] = [subjects, ...between, ...exceptions]
  if (services.length > 0) {
    statements.push(VISITS)
    parameters.push(services, ...between, ...exceptions)
  }
  if (owners) {
    statements.push(VERSION + columns)
    parameters.push(owners)
  }
  const rows = await execute<TakenRow>(statements.join(" union all "), parameters)
  return {
    busy: busyOf(rows),
    full_days: visit.map((segment) => fullDaysOf(segment, rows)),
    version: owners ? versionIn(rows) : null,
  }
}

function versionIn(rows: readonly TakenRow[]): string | null {
  return rows.findLast(({ starts, day }) => starts === null && !day)?.subject_id ?? null
}

/** Busy time by subject, merged. Rows come subject by subject and in order as a rule, so that most need no sorting. */
function busyOf(rows: readonly TakenRow[]): Map<string, Interval[]> {
  const taken = new Map<string, Interval[]>()
  const mixed = new Set<string>()
  let subject = ""
  let list: Interval[] = []
  for (const { subject_id, starts, ends } of rows) {
    if (starts === null || ends === null) continue
    if (subject_id !== subject) {
      subject = subject_id
      taken.set(subject, (list = taken.get(subject) ?? []))
    }
    const last = list.at(-1)
    if (last && starts >= last.start && starts <= last.end) last.end = Math.max(last.end, ends)
    else {
      if (last && starts < last.start) mixed.add(subject)
      list.push({ start: starts, end: ends })
    }
  }
  for (const id of mixed) taken.set(id, mergeIntervals(taken.get(id) ?? []))
  return taken
}

function fullDaysOf({ offer }: ChosenSegment, rows: readonly TakenRow[]): Map<string, number[]> {
  const limit = offer.limits.daily_per_staff ?? Number.POSITIVE_INFINITY
  const full = new Map<string, number[]>()
  for (const { subject_id, service_id, day, visits } of rows) {
    if (!day || service_id !== offer.service_id || (visits ?? 0) < limit) continue
    full.set(subject_id, [...(full.get(subject_id) ?? []), toEpochDay(day)])
  }
  return full
}
