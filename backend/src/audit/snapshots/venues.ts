import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

/** A venue with its hours, resources, pictures, answers and terms. Its address, contact and words are its vendor's. */
export const venue: Snapshot = {
  plain: [
    ...["name", "handle", "status", "visible", "time_zone", "currency_code", "country_code"],
    ...["rating_average", "rating_count", "maximum_gap_minutes", "bookable"],
    ...["opening_hours", "opening_exceptions", "resources", "categories", "tags", "amenities"],
  ],
  read: (id) => sql`select v.vendor_id, v.vendor_id as subject_id,
    to_jsonb(v) - ${BOOKKEEPING} - 'vendor_id' || jsonb_build_object(
      'maximum_gap_minutes', s.maximum_gap_minutes, 'bookable', s.bookable,
      'opening_hours', (select jsonb_agg(jsonb_build_object('weekday', o.weekday, 'opens_minute', o.opens_minute,
          'closes_minute', o.closes_minute) order by o.weekday, o.opens_minute)
        from opening_interval o where o.venue_id = v.id and o.deleted_at is null),
      'opening_exceptions', (select jsonb_agg(jsonb_build_object('date', e.date, 'opens_minute', e.opens_minute,
          'closes_minute', e.closes_minute) order by e.date, e.opens_minute)
        from opening_exception e where e.venue_id = v.id and e.deleted_at is null),
      'resources', (select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'kind', r.kind) order by r.id)
        from resource r where r.venue_id = v.id and r.deleted_at is null),
      'images', (select jsonb_agg(jsonb_build_object('id', i.id, 'alt', i.alt, 'rank', i.rank) order by i.rank, i.id)
        from venue_image i where i.venue_id = v.id and i.deleted_at is null),
      'faqs', (select jsonb_agg(jsonb_build_object('question', f.question, 'answer', f.answer) order by f.rank, f.id)
        from venue_faq f where f.venue_id = v.id and f.deleted_at is null),
      'categories', (select jsonb_agg(c.venue_category_id order by c.venue_category_id)
        from venue_venue_category c where c.venue_id = v.id),
      'tags', (select jsonb_agg(t.venue_tag_id order by t.venue_tag_id) from venue_venue_tag t where t.venue_id = v.id),
      'amenities', (select jsonb_agg(a.amenity_id order by a.amenity_id)
        from venue_amenity_link a where a.venue_id = v.id)) as fields
    from venue v left join venue_schedule s on s.venue_id = v.id and s.deleted_at is null
    where v.id = ${id} and v.deleted_at is null`,
}
