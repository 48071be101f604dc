import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

/** A booking with its segments; what the client noted is theirs. */
export const booking: Snapshot = {
  plain: [
    ...["number", "status", "source", "venue_id", "customer_id", "order_id", "session_id"],
    ...["starts_at", "ends_at", "local_starts_at", "time_zone", "party_size", "currency_code", "total"],
    ...["deposit_total", "approval", "policy", "reschedule_count", "cancelled_by", "cancellation_fee"],
    ...["refund_total", "segments"],
  ],
  read: (id) => sql`select b.vendor_id, coalesce(b.customer_id, b.id) as subject_id,
    to_jsonb(b) - ${BOOKKEEPING} - array['vendor_id', 'cart_id', 'raw_total', 'raw_deposit_total',
      'raw_cancellation_fee', 'raw_refund_total', 'hold_expires_at', 'hold_extended', 'sequence', 'reminded_at']
      || jsonb_build_object('segments', (select jsonb_agg(jsonb_build_object('service_id', s.service_id,
          'variant_id', s.variant_id, 'staff_id', s.staff_id, 'starts_at', s.starts_at, 'ends_at', s.ends_at,
          'price', s.price) order by s.rank, s.id)
        from booking_segment s where s.booking_id = b.id and s.deleted_at is null)) as fields
    from booking b where b.id = ${id} and b.deleted_at is null`,
}
