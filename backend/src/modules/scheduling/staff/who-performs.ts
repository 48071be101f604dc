import type { Execute } from "../../sql"

/** Who performs a service on what terms, and what comes before it. */
export interface Performance {
  service_id: string
  /** Those who work at the service's venue, in the order in which teams are shown. */
  staff_ids: string[]
  /** What differs from the variants' own with one staff member (null: it does not); amounts in major units. */
  staff_rates: {
    staff_id: string
    variant_id: string
    duration_minutes: number | null
    prices: { currency_code: string; amount: number }[] | null
  }[]
  /** Services that still exist, by title. */
  prerequisites: { service_id: string; title: string; minimum_minutes: number }[]
}

const SQL = `
  with team as (
    select k.service_id, m.id, m.rank, m.name
    from service_staff k
    join service s on s.id = k.service_id
    join staff_member m on m.id = k.staff_id and m.deleted_at is null
    where k.service_id = any(?) and k.deleted_at is null
      and (m.venue_id = s.venue_id or exists (select 1 from staff_venue w
        where w.staff_id = m.id and w.venue_id = s.venue_id and w.deleted_at is null)))
  select s.id as service_id,
    coalesce((select json_agg(t.id order by t.rank, t.name, t.id) from team t where t.service_id = s.id), '[]')
      as staff_ids,
    coalesce((select json_agg(json_build_object('staff_id', r.staff_id, 'variant_id', r.variant_id,
        'duration_minutes', r.duration_minutes, 'prices', r.prices) order by t.rank, t.name, t.id, v.rank, v.id)
      from service_rate r
      join team t on t.service_id = r.service_id and t.id = r.staff_id
      join service_variant v on v.variant_id = r.variant_id and v.deleted_at is null
      where r.service_id = s.id and r.deleted_at is null), '[]') as staff_rates,
    coalesce((select json_agg(json_build_object('service_id', q.id, 'title', q.title,
        'minimum_minutes', p.minimum_minutes) order by q.title, q.id)
      from service_prerequisite p
      join service q on q.id = p.required_service_id and q.deleted_at is null
      where p.service_id = s.id and p.deleted_at is null), '[]') as prerequisites
  from service s where s.id = any(?)`

/** Who performs these services, by service; one statement. */
export async function whoPerforms(
  execute: Execute,
  serviceIds: readonly string[],
): Promise<Map<string, Performance>> {
  const rows = await execute<Performance>(SQL, [serviceIds, serviceIds])
  return new Map(rows.map((row) => [row.service_id, row]))
}
