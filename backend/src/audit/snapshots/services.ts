import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

const TERMS = [
  ...[
    "product_id",
    "venue_id",
    "title",
    "handle",
    "status",
    "kind",
    "rank",
    "capacity",
    "approval",
    "paused",
  ],
  ...["buffer_before_minutes", "buffer_after_minutes", "slot_interval_minutes", "minimum_notice_minutes"],
  ...[
    "maximum_advance_days",
    "daily_limit_per_staff",
    "daily_limit_per_customer",
    "active_limit_per_customer",
  ],
  ...["deposit_type", "deposit_value", "free_until_minutes", "late_fee_percentage", "no_show_fee_percentage"],
  ...["max_reschedules", "season_from", "season_until", "weekly"],
]

/** A service with its options and their prices, add-ons, staff, resources, rates, prerequisites and review. */
export const service: Snapshot = {
  plain: [
    ...TERMS,
    "description",
    "variants",
    "add_ons",
    "staff_ids",
    "resources",
    "rates",
    "prerequisites",
    "review",
  ],
  read: (id) => sql`select h.vendor_id, h.vendor_id as subject_id,
    to_jsonb(s) - ${BOOKKEEPING} - 'raw_deposit_value' || jsonb_build_object(
      'description', (select p.description from product p where p.id = s.product_id),
      'variants', (select jsonb_agg(jsonb_build_object('id', o.variant_id, 'title', o.title,
          'duration_minutes', o.duration_minutes, 'processing', o.processing,
          'prices', (select jsonb_object_agg(p.currency_code, p.amount)
            from product_variant_price_set l join price p on p.price_set_id = l.price_set_id and p.deleted_at is null
              and p.price_list_id is null and coalesce(p.rules_count, 0) = 0 and p.min_quantity is null
            where l.variant_id = o.variant_id and l.deleted_at is null)) order by o.rank, o.id)
        from service_variant o where o.service_id = s.id and o.deleted_at is null),
      'add_ons', (select jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title,
          'duration_minutes', a.duration_minutes, 'prices', a.prices) order by a.rank, a.id)
        from service_add_on a where a.service_id = s.id and a.deleted_at is null),
      'staff_ids', (select jsonb_agg(t.staff_id order by t.staff_id)
        from service_staff t where t.service_id = s.id and t.deleted_at is null),
      'resources', (select jsonb_agg(r.resource_kind order by r.resource_kind)
        from service_resource r where r.service_id = s.id and r.deleted_at is null),
      'rates', (select jsonb_agg(jsonb_build_object('staff_id', r.staff_id, 'variant_id', r.variant_id,
          'duration_minutes', r.duration_minutes, 'prices', r.prices) order by r.staff_id, r.variant_id)
        from service_rate r where r.service_id = s.id and r.deleted_at is null),
      'prerequisites', (select jsonb_agg(jsonb_build_object('service_id', q.required_service_id,
          'minimum_minutes', q.minimum_minutes) order by q.required_service_id)
        from service_prerequisite q where q.service_id = s.id and q.deleted_at is null),
      'review', (select w.status from service_review w where w.service_id = s.id and w.deleted_at is null)) as fields
    from service s left join venue_schedule h on h.venue_id = s.venue_id and h.deleted_at is null
    where s.id = ${id} and s.deleted_at is null`,
}

/** One meeting of a class. */
export const session: Snapshot = {
  plain: [
    ...["service_id", "venue_id", "staff_id", "starts_at", "ends_at", "local_starts_at", "time_zone"],
    ...["capacity", "status", "series_id", "resource_unit_ids"],
  ],
  read: (id) => sql`select h.vendor_id, h.vendor_id as subject_id, to_jsonb(c) - ${BOOKKEEPING} as fields
    from class_session c left join venue_schedule h on h.venue_id = c.venue_id and h.deleted_at is null
    where c.id = ${id} and c.deleted_at is null`,
}
