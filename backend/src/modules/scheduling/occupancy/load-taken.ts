import type { ChosenSegment, Taken, Visit } from "../offer/ask"
import { subjectsOf } from "../offer/ask"
import { mergeIntervals, type Interval } from "../slots/interval"
import { toEpochDay } from "../slots/local-date"
import type { Execute } from "../sql"

const MINUTE_MS = 60_000

/** Whose time does not count: the holds of a cart, or one booking that is about to move. */
export interface Except {
  cart_id?: string
  booking_id?: string
}

/** A stretch that someone is taken for, in seconds since the epoch; or, with `day`, how many visits they have. */
interface TakenRow {
  subject_id: string
  starts_at: number | null
  ends_at: number | null
  service_id?: string | null
  day?: string | null
  visits?: number | null
}

/** Live claims of subjects; holds that have run out do not count. Parameters: subjects, from, until, exceptions. */
const busy = (more: string) => `
  select subject_id, date_part('epoch', lower(during)) as starts_at, date_part('epoch', upper(during)) as ends_at${more}
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

/**
 * When the staff and resources of a visit are taken between two UTC minutes, and on which days who has no room for
 * more; in one statement whatever their number.
 */
export async function loadTaken(
  execute: Execute,
  visit: Visit,
  range: { from: number; until: number },
  except: Except = {},
): Promise<Taken> {
  const between = [range.from, range.until].map((minute) => new Date(minute * MINUTE_MS).toISOString())
  const { booking_id = null, cart_id = null } = except
  const exceptions = [booking_id, booking_id, cart_id, cart_id]
  const limited = visit.filter(({ offer }) => offer.limits.daily_per_staff !== null)
  const services = [...new Set(limited.map(({ offer }) => offer.service_id))]
  const rows =
    services.length === 0
      ? await execute<TakenRow>(busy(""), [subjectsOf(visit), ...between, ...exceptions])
      : await execute<TakenRow>(`${busy(NO_VISITS)} union all ${VISITS}`, [
          ...[subjectsOf(visit), ...between, ...exceptions],
          ...[services, ...between, ...exceptions],
        ])
  return { busy: busyOf(rows), full_days: visit.map((segment) => fullDaysOf(segment, rows)) }
}

function busyOf(rows: readonly TakenRow[]): Map<string, Interval[]> {
  const taken = new Map<string, Interval[]>()
  for (const { subject_id, starts_at, ends_at } of rows) {
    if (starts_at === null || ends_at === null) continue
    const interval = { start: Math.floor(starts_at / 60), end: Math.ceil(ends_at / 60) }
    const list = taken.get(subject_id)
    if (list) list.push(interval)
    else taken.set(subject_id, [interval])
  }
  for (const [subject, intervals] of taken) taken.set(subject, mergeIntervals(intervals))
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
