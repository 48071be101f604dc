import { sql } from "../queries/sql"
import { isAttended } from "./visit-conditions"

/**
 * What a visit `b` brought, in major units of its currency: its price when the client came, less what was given back; the
 * fee that was kept when it was cancelled or missed; nothing otherwise.
 */
export const visitRevenue = sql`case when ${isAttended} then b.total - coalesce(b.refund_total, 0)
  when b.status in ('cancelled', 'no_show') then coalesce(b.cancellation_fee, 0) else 0 end`

/** The share that a segment `g` has in the price of its visit `b` when the client came; fees belong to no segment. */
export const segmentRevenue = sql`case when ${isAttended}
  then g.price - coalesce(g.price * b.refund_total / nullif(b.total, 0), 0) else 0 end`
