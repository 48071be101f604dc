import type { Pool } from "./pool"

interface SegmentFact {
  id: string
  service_id: string
  variant_id: string
  staff_id: string
  unit_ids: string[]
  /** UTC minutes. */
  start: number
  end: number
  before: number
  after: number
  processing: { after_minutes: number; duration_minutes: number }[]
}

/** A visit as the database has it, with its live claims. */
export interface VisitFact {
  id: string
  status: string
  segments: SegmentFact[]
  claims: { subject_id: string; kind: string; start: number; end: number }[]
}

const VISITS = `
  select b.id, b.status,
    (select json_agg(json_build_object('id', g.id, 'service_id', g.service_id, 'variant_id', g.variant_id,
        'staff_id', g.staff_id, 'unit_ids', g.resource_unit_ids,
        'start', (extract(epoch from g.starts_at) / 60)::int, 'end', (extract(epoch from g.ends_at) / 60)::int,
        'before', g.buffer_before_minutes, 'after', g.buffer_after_minutes,
        'processing', coalesce(g.processing, '[]'::jsonb)) order by g.rank)
      from booking_segment g where g.booking_id = b.id) as segments,
    coalesce((select json_agg(json_build_object('subject_id', c.subject_id, 'kind', c.kind,
        'start', (extract(epoch from lower(c.during)) / 60)::int,
        'end', (extract(epoch from upper(c.during)) / 60)::int))
      from claim c where c.booking_id = b.id and c.live), '[]') as claims
  from booking b where b.session_id is null order by b.id`

const OVERLAPS = `
  select a.subject_id, a.id, b.id from claim a join claim b on b.subject_id = a.subject_id and b.id > a.id
  where a.live and a.exclusive and b.live and b.exclusive
    and lower(a.during) < upper(b.during) and lower(b.during) < upper(a.during)`

const KEEPING = ["held", "requested", "confirmed", "checked_in", "completed", "no_show"]

export const visitsOf = (pool: Pool): Promise<VisitFact[]> => pool.execute<VisitFact>(VISITS)

/** Expects that nobody and nothing is taken twice at a time, unless by a conscious overlap. */
export async function expectNoOverlaps(pool: Pool): Promise<void> {
  expect(await pool.execute(OVERLAPS)).toEqual([])
}

/**
 * Expects that nobody and nothing is taken twice at a time, and that every visit has exactly the claims that its own
 * rows ask for: none once it ended, none of another's, each minute once. Answers the visits.
 */
export async function expectTruth(pool: Pool): Promise<VisitFact[]> {
  await expectNoOverlaps(pool)
  const visits = await visitsOf(pool)
  const claimed = visits.map(({ id, status, claims }) => ({
    id,
    kinds: [...new Set(claims.map(({ kind }) => kind))],
    minutes: stretches(
      claims.flatMap(({ subject_id, start, end }) => minutesOf(subject_id, start, end)),
      status,
    ),
  }))
  const needed = visits.map(({ id, status, segments }) => ({
    id,
    kinds: KEEPING.includes(status) ? [status === "held" ? "hold" : "booking"] : [],
    minutes: KEEPING.includes(status) ? stretches([...new Set(segments.flatMap(minutesNeeded))], status) : [],
  }))
  expect(claimed).toEqual(needed)
  return visits
}

/** Each minute that a segment needs of its staff and its units, as `subject minute`. */
function minutesNeeded(segment: SegmentFact): string[] {
  const { staff_id, unit_ids, start, end, before, after, processing } = segment
  const idle = new Set(
    processing.flatMap(({ after_minutes, duration_minutes }) =>
      minutesOf(staff_id, start + after_minutes, start + after_minutes + duration_minutes),
    ),
  )
  return [
    ...minutesOf(staff_id, start - before, end + after).filter((minute) => !idle.has(minute)),
    ...unit_ids.flatMap((unit) => minutesOf(unit, start - before, end + after)),
  ]
}

function minutesOf(subject: string, start: number, end: number): string[] {
  return Array.from({ length: end - start }, (_, index) => `${subject} ${start + index}`)
}

/** Runs of minutes as text, so that a difference can be read; a minute that is there twice shows. */
function stretches(minutes: readonly string[], status: string): string[] {
  const runs: { subject: string; from: number; until: number }[] = []
  const sorted = minutes
    .map((text) => text.split(" "))
    .map(([subject, minute]) => ({ subject, at: Number(minute) }))
  sorted.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.at - b.at))
  for (const { subject, at } of sorted) {
    const last = runs.at(-1)
    if (last?.subject === subject && last.until === at) last.until++
    else runs.push({ subject, from: at, until: at + 1 })
  }
  return runs.map(({ subject, from, until }) => `${status}: ${subject} ${from}-${until}`)
}

/** How many rows of bookings there are at all. */
export async function countRows(pool: Pool): Promise<Record<string, number>> {
  const [counts] = await pool.execute<Record<string, number>>(
    `select (select count(*) from booking)::int as bookings, (select count(*) from booking_segment)::int as segments,
       (select count(*) from claim)::int as claims, (select count(*) from booking_history)::int as history,
       (select count(*) from booking_event)::int as events`,
  )
  return counts
}
