import { jsonList } from "./json-sql"

/** When the venue `v` is open, as the JSON of PlanRows. */
export const OPENING_PLAN = `json_build_object(
    'weekly', ${jsonList(`select weekday, opens_minute as start, closes_minute as "end" from opening_interval
      where venue_id = v.venue_id and deleted_at is null`)},
    'exceptions', ${jsonList(`select date, opens_minute as start, closes_minute as "end", label from opening_exception
      where venue_id = v.venue_id and deleted_at is null`)})`

/**
 * What the staff member `m` works at the venue `v`, as the JSON of PlanRows. An override means the whole day, so one for
 * another venue is a day off here.
 */
export const SHIFT_PLAN = `json_build_object(
    'weekly', ${jsonList(`select h.weekday, h.starts_minute as start, h.ends_minute as "end", h.effective_from,
        h.effective_until
      from shift h where h.staff_id = m.id and h.deleted_at is null
        and coalesce(h.venue_id, m.venue_id) = v.venue_id`)},
    'exceptions', ${jsonList(`select o.date, case when here then o.starts_minute end as start,
        case when here then o.ends_minute end as "end"
      from shift_override o cross join lateral (select coalesce(o.venue_id, m.venue_id) = v.venue_id as here) at
      where o.staff_id = m.id and o.deleted_at is null`)})`

/** Whether the staff member `m` works at the venue `v`, at home there or not. */
export const WORKS_THERE = `(m.venue_id = v.venue_id or exists (select 1 from staff_venue w
    where w.staff_id = m.id and w.venue_id = v.venue_id and w.deleted_at is null))`
