import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

/** A staff member with venues, shifts and absences; name, title, words and address are theirs. */
export const staff: Snapshot = {
  plain: [
    "venue_id",
    "user_id",
    "color",
    "rank",
    "venue_ids",
    "shifts",
    "shift_overrides",
    "time_off",
    "has_feed",
  ],
  read: (
    id,
  ) => sql`select h.vendor_id, m.id as subject_id, to_jsonb(m) - ${BOOKKEEPING} || jsonb_build_object(
      'venue_ids', (select jsonb_agg(w.venue_id order by w.venue_id)
        from staff_venue w where w.staff_id = m.id and w.deleted_at is null),
      'shifts', (select jsonb_agg(jsonb_build_object('weekday', f.weekday, 'starts_minute', f.starts_minute,
          'ends_minute', f.ends_minute, 'effective_from', f.effective_from, 'effective_until', f.effective_until,
          'venue_id', f.venue_id) order by f.weekday, f.starts_minute, f.effective_from)
        from shift f where f.staff_id = m.id and f.deleted_at is null),
      'shift_overrides', (select jsonb_agg(jsonb_build_object('date', o.date, 'starts_minute', o.starts_minute,
          'ends_minute', o.ends_minute, 'venue_id', o.venue_id) order by o.date, o.starts_minute)
        from shift_override o where o.staff_id = m.id and o.deleted_at is null),
      'time_off', (select jsonb_agg(jsonb_build_object('id', t.id, 'starts_at', t.starts_at, 'ends_at', t.ends_at)
          order by t.starts_at, t.id)
        from time_off t where t.staff_id = m.id and t.deleted_at is null and t.ends_at > now()),
      'has_feed', exists (select 1 from calendar_feed c where c.subject_id = m.id and c.deleted_at is null)) as fields
    from staff_member m left join venue_schedule h on h.venue_id = m.venue_id and h.deleted_at is null
    where m.id = ${id} and m.deleted_at is null`,
}

/** An absence; why is the staff member's own matter. */
export const time_off: Snapshot = {
  plain: ["staff_id", "starts_at", "ends_at"],
  read: (id) => sql`select h.vendor_id, t.staff_id as subject_id, to_jsonb(t) - ${BOOKKEEPING} as fields
    from time_off t join staff_member m on m.id = t.staff_id
      left join venue_schedule h on h.venue_id = m.venue_id and h.deleted_at is null
    where t.id = ${id} and t.deleted_at is null`,
}

/** A request for an absence; what was said about it is the staff member's own matter. */
export const time_off_request: Snapshot = {
  plain: [
    "staff_id",
    "venue_id",
    "starts_at",
    "ends_at",
    "status",
    "requested_by",
    "decided_by",
    "time_off_id",
  ],
  read: (id) => sql`select h.vendor_id, r.staff_id as subject_id, to_jsonb(r) - ${BOOKKEEPING} as fields
    from time_off_request r left join venue_schedule h on h.venue_id = r.venue_id and h.deleted_at is null
    where r.id = ${id} and r.deleted_at is null`,
}

/** Time kept free of bookings. */
export const block: Snapshot = {
  plain: ["venue_id", "subject_id", "subject_type", "starts_at", "ends_at"],
  read: (id) => sql`select h.vendor_id, b.subject_id, to_jsonb(b) - ${BOOKKEEPING} as fields
    from block b left join venue_schedule h on h.venue_id = b.venue_id and h.deleted_at is null
    where b.id = ${id} and b.deleted_at is null`,
}
