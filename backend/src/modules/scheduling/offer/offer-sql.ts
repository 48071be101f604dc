/**
 * A service with what belongs to it, as JSON columns; five parameters, each its id, handle or product id. Ids
 * win over handles, which vendors choose.
 */
export const OFFER_SQL = `
  select s.id as service_id, s.product_id, s.title, s.venue_id, v.vendor_id, v.time_zone, v.currency_code,
    (v.bookable and s.status = 'published') as listed,
    (v.bookable and s.status = 'published' and not s.paused) as bookable,
    s.buffer_before_minutes, s.buffer_after_minutes, s.slot_interval_minutes, s.minimum_notice_minutes,
    s.maximum_advance_days, s.capacity, s.approval, s.deposit_type, s.deposit_value,
    s.season_from, s.season_until, s.weekly,
    json_build_object('free_until_minutes', s.free_until_minutes, 'late_fee_percentage', s.late_fee_percentage,
      'no_show_fee_percentage', s.no_show_fee_percentage, 'max_reschedules', s.max_reschedules) as policy,
    coalesce((select json_agg(json_build_object('variant_id', o.variant_id, 'title', o.title,
        'duration_minutes', o.duration_minutes) order by o.rank, o.id)
      from service_variant o where o.service_id = s.id and o.deleted_at is null), '[]') as variants,
    coalesce((select json_agg(json_build_object('id', a.id, 'title', a.title,
        'duration_minutes', a.duration_minutes, 'prices', a.prices) order by a.rank, a.id)
      from service_add_on a where a.service_id = s.id and a.deleted_at is null), '[]') as add_ons,
    coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.id)
      from service_staff k join staff_member m on m.id = k.staff_id and m.deleted_at is null
      where k.service_id = s.id and k.deleted_at is null), '[]') as staff,
    coalesce((select json_agg(json_build_object('kind', n.resource_kind, 'unit_ids',
        coalesce((select json_agg(u.id order by u.rank, u.id) from resource r
          join resource_unit u on u.resource_id = r.id and u.deleted_at is null
          where r.venue_id = s.venue_id and r.kind = n.resource_kind and r.deleted_at is null), '[]'))
        order by n.resource_kind)
      from (select distinct resource_kind from service_resource where service_id = s.id and deleted_at is null) n),
      '[]') as resources
  from service s
  join venue_schedule v on v.venue_id = s.venue_id and v.deleted_at is null
  where (s.id = ? or s.handle = ? or s.product_id = ?) and s.deleted_at is null
  order by (s.id = ?) desc, (s.product_id = ?) desc
  limit 1`

/** Opening hours of a venue and shifts of its staff; parameters: venue id twice, staff ids twice. */
export const PLANS_SQL = `
  select venue_id as owner, weekday, null as date, opens_minute as start, closes_minute as "end",
    null as effective_from, null as effective_until
  from opening_interval where venue_id = ? and deleted_at is null
  union all
  select venue_id, null, date, opens_minute, closes_minute, null, null
  from opening_exception where venue_id = ? and deleted_at is null
  union all
  select staff_id, weekday, null, starts_minute, ends_minute, effective_from, effective_until
  from shift where staff_id = any(?) and deleted_at is null
  union all
  select staff_id, null, date, starts_minute, ends_minute, null, null
  from shift_override where staff_id = any(?) and deleted_at is null`
