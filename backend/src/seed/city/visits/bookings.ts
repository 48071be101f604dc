import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { NewClaim } from "../../../modules/scheduling/occupancy/claim"
import { asJson } from "../../../workflows/scheduling/service-rules"
import type { City } from "../city"
import { fixedId } from "./ids"
import type { Visit } from "./resolve"

const MINUTE = 60_000

/**
 * Writes bookings with their segment, the claims that keep their time, and last their history, which says that a
 * booking is complete. Answers how many bookings are new. A claim that an earlier run wrote meets itself and is
 * not written twice.
 */
export async function writeBookings({ container }: City, visits: readonly Visit[]): Promise<number> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const bookings = await without(visits.map(bookingOf), (filter, config) =>
    scheduling.listBookings(filter, config),
  )
  if (bookings.length > 0) await scheduling.createBookings(bookings)
  const segments = await without(visits.map(segmentOf), (filter, config) =>
    scheduling.listBookingSegments(filter, config),
  )
  if (segments.length > 0) await scheduling.createBookingSegments(segments)
  const histories = await without(visits.flatMap(historyOf), (filter, config) =>
    scheduling.listBookingHistories(filter, config),
  )
  const unfinished = new Set(histories.map(({ booking_id }) => booking_id))
  const claiming = visits.filter(
    ({ ids, status, in_class }) => status !== "cancelled" && !in_class && unfinished.has(ids.booking),
  )
  await scheduling.insertClaims(claiming.map(claimOf))
  if (histories.length > 0) await scheduling.createBookingHistories(histories)
  return bookings.length
}

type Lister = (
  filter: { id: string[] },
  config: { select: ["id"]; take: number },
) => Promise<{ id: string }[]>

/** The rows whose ids `list` does not know. */
async function without<Row extends { id: string }>(rows: Row[], list: Lister): Promise<Row[]> {
  const known = await list({ id: rows.map(({ id }) => id) }, { select: ["id"], take: rows.length })
  const ids = new Set(known.map(({ id }) => id))
  return rows.filter(({ id }) => !ids.has(id))
}

function bookingOf(visit: Visit) {
  const { ids, row, money } = visit
  return {
    id: ids.booking,
    created_at: visit.made_at,
    status: visit.status,
    source: visit.source,
    vendor_id: visit.vendor_id,
    venue_id: visit.venue_id,
    customer_id: visit.customer_id,
    order_id: ids.order,
    session_id: visit.session_id,
    starts_at: visit.starts_at,
    ends_at: visit.ends_at,
    local_starts_at: visit.local_starts_at,
    time_zone: visit.time_zone,
    notes: visit.notes,
    currency_code: visit.currency_code,
    total: visit.price,
    deposit_total: money.deposit,
    approval: row.approval,
    policy: {
      free_until_minutes: row.free_until_minutes,
      late_fee_percentage: row.late_fee_percentage,
      no_show_fee_percentage: row.no_show_fee_percentage,
      max_reschedules: row.max_reschedules,
    },
    cancelled_by: visit.cancelled_by,
    cancellation_fee: money.fee,
    refund_total: money.refund,
  }
}

function segmentOf({ ids, row, option, extra, ...visit }: Visit) {
  const add_ons = extra
    ? [{ id: extra.id, title: extra.title, duration_minutes: extra.duration_minutes, prices: extra.prices }]
    : []
  return {
    id: ids.segment,
    booking_id: ids.booking,
    service_id: row.id,
    variant_id: option.variant_id,
    title: row.title,
    variant_title: option.title,
    staff_id: visit.staff_id,
    any_staff: visit.any_staff,
    starts_at: visit.starts_at,
    ends_at: visit.ends_at,
    buffer_before_minutes: visit.in_class ? 0 : row.buffer_before_minutes,
    buffer_after_minutes: visit.in_class ? 0 : row.buffer_after_minutes,
    price: visit.price,
    add_ons: asJson(add_ons),
  }
}

function historyOf({ ids, key, history }: Visit) {
  return history.map(({ by, ...change }, index) => ({
    ...change,
    id: fixedId("bhis", change.at, `${key}/${index}`),
    booking_id: ids.booking,
    by_type: by,
  }))
}

function claimOf({ ids, row, staff_id, starts_at, ends_at }: Visit): NewClaim {
  return {
    subject_id: staff_id,
    subject_type: "staff",
    kind: "booking",
    booking_id: ids.booking,
    segment_id: ids.segment,
    starts_at: new Date(starts_at.getTime() - row.buffer_before_minutes * MINUTE),
    ends_at: new Date(ends_at.getTime() + row.buffer_after_minutes * MINUTE),
  }
}
