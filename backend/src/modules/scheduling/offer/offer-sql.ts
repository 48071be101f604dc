/** How often the service `s` may be booked, as JSON in the form of BookingLimits. */
export const LIMITS = `json_build_object('daily_per_staff', s.daily_limit_per_staff, 'daily_per_customer', s.daily_limit_per_customer,
      'active_per_customer', s.active_limit_per_customer)`

/** What must have been before the service `s`, as a JSON list in the form of Prerequisite. */
export const PREREQUISITES = `coalesce((select json_agg(json_build_object('service_id', r.id, 'title', r.title,
        'minimum_minutes', p.minimum_minutes) order by r.title, r.id)
      from service_prerequisite p join service r on r.id = p.required_service_id and r.deleted_at is null
      where p.service_id = s.id and p.deleted_at is null), '[]')`

/** Everyone on whose rules the offer of the service `s` depends, to be found again in rules_version. */
const OWNERS = `, array[s.id, s.venue_id]
    || array(select k.staff_id from service_staff k where k.service_id = s.id and k.deleted_at is null)
    || array(select p.required_service_id from service_prerequisite p where p.service_id = s.id and p.deleted_at is null)
    || array(select r.id from resource r where r.venue_id = s.venue_id and r.deleted_at is null) as owners`

/** Services with what belongs to them, as JSON columns. */
const offersWith = (more: string) => `
  select s.id as service_id, s.kind, s.product_id, s.title, s.venue_id, v.vendor_id, v.time_zone, v.currency_code,
    (v.bookable and s.status = 'published') as listed,
    (v.bookable and s.status = 'published' and not s.paused) as bookable,
    s.buffer_before_minutes, s.buffer_after_minutes, s.slot_interval_minutes, s.minimum_notice_minutes,
    s.maximum_advance_days, s.capacity, s.approval, v.maximum_gap_minutes, s.deposit_type, s.deposit_value,
    s.season_from, s.season_until, s.weekly,
    json_build_object('free_until_minutes', s.free_until_minutes, 'late_fee_percentage', s.late_fee_percentage,
      'no_show_fee_percentage', s.no_show_fee_percentage, 'max_reschedules', s.max_reschedules) as policy,
    coalesce((select json_agg(json_build_object('variant_id', o.variant_id, 'title', o.title,
        'duration_minutes', o.duration_minutes, 'processing', coalesce(o.processing, '[]'::jsonb))
        order by o.rank, o.id)
      from service_variant o where o.service_id = s.id and o.deleted_at is null), '[]') as variants,
    coalesce((select json_agg(json_build_object('id', a.id, 'title', a.title,
        'duration_minutes', a.duration_minutes, 'prices', a.prices) order by a.rank, a.id)
      from service_add_on a where a.service_id = s.id and a.deleted_at is null), '[]') as add_ons,
    ${LIMITS} as limits,
    ${PREREQUISITES} as prerequisites,
    coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'rates',
        coalesce((select json_agg(json_build_object('variant_id', q.variant_id,
            'duration_minutes', q.duration_minutes, 'prices', q.prices))
          from service_rate q where q.service_id = s.id and q.staff_id = m.id and q.deleted_at is null), '[]'))
        order by m.id)
      from service_staff k join staff_member m on m.id = k.staff_id and m.deleted_at is null
      where k.service_id = s.id and k.deleted_at is null and (m.venue_id = s.venue_id or exists (
        select 1 from staff_venue w where w.staff_id = m.id and w.venue_id = s.venue_id and w.deleted_at is null))),
      '[]') as staff,
    coalesce((select json_agg(json_build_object('kind', n.resource_kind, 'unit_ids',
        coalesce((select json_agg(u.id order by u.rank, u.id) from resource r
          join resource_unit u on u.resource_id = r.id and u.deleted_at is null
          where r.venue_id = s.venue_id and r.kind = n.resource_kind and r.deleted_at is null), '[]'))
        order by n.resource_kind)
      from (select distinct resource_kind from service_resource where service_id = s.id and deleted_at is null) n),
      '[]') as resources${more}
  from service s
  join venue_schedule v on v.venue_id = s.venue_id and v.deleted_at is null
  where s.deleted_at is null`

/**
 * The hours that offers depend on, as a JSON list of `[owner, weekday, date, start, end, effective_from, effective_until]`:
 * when the venue of the first of them is open, and what the staff of all of them work there. Beside the first offer
 * only. An override means the whole day, so one for another venue is a day off here.
 */
const withPlans = (offers: string, more: { ctes: string; columns: string } = { ctes: "", columns: "" }) => `
  with offers as materialized (select row_number() over () as nth, o.* from (${offers}) o),
  place as (select venue_id from offers where nth = 1),
  team as materialized (
    select m.id, m.venue_id from staff_member m where m.id in (
      select k.staff_id from service_staff k join offers o on o.service_id = k.service_id where k.deleted_at is null)),
  plans as (
    select i.venue_id, i.weekday, null, i.opens_minute, i.closes_minute, null, null
    from place join opening_interval i on i.venue_id = place.venue_id and i.deleted_at is null
    union all
    select e.venue_id, null, e.date, e.opens_minute, e.closes_minute, null, null
    from place join opening_exception e on e.venue_id = place.venue_id and e.deleted_at is null
    union all
    select h.staff_id, h.weekday, null, h.starts_minute, h.ends_minute, h.effective_from, h.effective_until
    from team m join shift h on h.staff_id = m.id and h.deleted_at is null
    where coalesce(h.venue_id, m.venue_id) = (select venue_id from place)
    union all
    select o.staff_id, null, o.date, case when here then o.starts_minute end, case when here then o.ends_minute end, null, null
    from team m join shift_override o on o.staff_id = m.id and o.deleted_at is null
    cross join lateral (select coalesce(o.venue_id, m.venue_id) = (select venue_id from place) as here) at
  )${more.ctes}
  select offers.*, case when nth = 1 then (
    select json_agg(json_build_array(p.a, p.b, p.c, p.d, p.e, p.f, p.g)) from plans as p(a, b, c, d, e, f, g)) end as plans${more.columns}
  from offers order by nth`

/** What a service is asked for by: its id, handle or product id. Ids win over handles, which vendors choose. */
const BY_NAME = ` and (s.id = ? or s.handle = ? or s.product_id = ?)
  order by (s.id = ?) desc, (s.product_id = ?) desc
  limit 1`

/** Which services are asked for by their own ids or those of their variants. */
const BY_IDS = ` and s.id in (
    select service_id from service_variant where variant_id = any(?) and deleted_at is null
    union select id from service where id = any(?))
  order by s.id`

/** One service; five parameters, each its id, handle or product id. */
export const OFFER_SQL = withPlans(offersWith("") + BY_NAME)

/** Services of any number of venues that can be booked, without hours; parameter: their ids. */
export const OPEN_OFFERS_SQL =
  offersWith("") +
  " and s.id = any(?) and v.bookable and s.status = 'published' and not s.paused order by s.id"

/**
 * The hours of venues and of staff at venues, with what differs between two dates, by `venue id` or `staff id venue id`, in
 * the form of `plans` above. Parameters: venues, dates; staff and the venues they are asked about, one by one, dates.
 */
export const PLANS_SQL = `
  with asked as materialized (select ?::text[] as venues, ?::text as since, ?::text as until),
  pairs as materialized (select p.staff_id, p.venue_id, p.staff_id || ' ' || p.venue_id as owner, m.venue_id as home
    from unnest(?::text[], ?::text[]) as p (staff_id, venue_id) join staff_member m on m.id = p.staff_id)
  select i.venue_id as a, i.weekday as b, null as c, i.opens_minute as d, i.closes_minute as e, null as f, null as g
  from asked join opening_interval i on i.venue_id = any(asked.venues) and i.deleted_at is null
  union all
  select e.venue_id, null, e.date, e.opens_minute, e.closes_minute, null, null
  from asked join opening_exception e on e.venue_id = any(asked.venues) and e.deleted_at is null
    and e.date between asked.since and asked.until
  union all
  select p.owner, h.weekday, null, h.starts_minute, h.ends_minute, h.effective_from, h.effective_until
  from pairs p join shift h on h.staff_id = p.staff_id and h.deleted_at is null
  where coalesce(h.venue_id, p.home) = p.venue_id
  union all
  select p.owner, null, o.date, case when coalesce(o.venue_id, p.home) = p.venue_id then o.starts_minute end,
    case when coalesce(o.venue_id, p.home) = p.venue_id then o.ends_minute end, null, null
  from pairs p join shift_override o on o.staff_id = p.staff_id and o.deleted_at is null
    and o.date between ?::text and ?::text`

/** Several services; parameter twice: their own ids, or those of their variants. */
export const OFFERS_SQL = withPlans(offersWith("") + BY_IDS)

/**
 * The version of the rules of `owners` (an array) as text: another one after every change to any of them. The epoch is that
 * of whole tables that were emptied; below it each owner's version only rises, so that their sum tells.
 */
export const versionOf = (owners: string) => `(select last_value from rules_epoch) || ':' ||
    coalesce((select sum(version) from rules_version where owner_id = any(${owners})), 0)`

/** Beside the first offer: everyone on whose rules they all depend and the names that were asked for, with the version. */
const VERSIONED = {
  ctes: `,
  watched as (select array_agg(distinct owner_id) as owners
    from (select unnest(owners) from offers union all select unnest(?::text[])) as one (owner_id))`,
  columns: `,
    case when nth = 1 then (select owners from watched) end as watched,
    case when nth = 1 then ${versionOf("array(select unnest(owners) from watched)")} end as version`,
}

/** As OFFER_SQL, with the version of its rules at that moment; the last parameter is a list of the name. */
export const VERSIONED_OFFER_SQL = withPlans(offersWith(OWNERS) + BY_NAME, VERSIONED)

/** As OFFERS_SQL, with the version of their rules at that moment; the last parameter are the ids once more. */
export const VERSIONED_OFFERS_SQL = withPlans(offersWith(OWNERS) + BY_IDS, VERSIONED)
