import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type { BookingStatus } from "../../../src/modules/scheduling/bookings/booking-status"
import type { Suite } from "../venues/suite"

const HOUR_MS = 3_600_000

/** A visit as it is stored: the wall time that was agreed, and the UTC that the rules of then made of it. */
export interface StoredVisit {
  local_starts_at: string
  starts_at: string
  time_zone?: string
  status?: BookingStatus
  staff?: 0 | 1
  session_id?: string
}

/** What a booking and its claim say of its time. */
export interface StoredTime {
  starts_at: string
  ends_at: string
  segment: string
  claim: string | null
  exclusive: boolean | null
  sequence: number
}

/** Writes visits of an hour straight into the tables, and reads them, as no route does. */
export function storedVisits({ open, container }: Suite) {
  const scheduling = () => container().resolve(SCHEDULING_MODULE)
  const query = async <Row>(statement: string, bindings: unknown[] = []) =>
    (
      await container()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw<{ rows: Row[] }>(statement, bindings as string[])
    ).rows

  /** Answers id and number; a visit of no session claims the time of its staff member. */
  async function store(visit: StoredVisit): Promise<{ id: string; number: number }> {
    const place = open().city.bangkok
    const starts_at = new Date(visit.starts_at)
    const time = { starts_at, ends_at: new Date(starts_at.getTime() + HOUR_MS) }
    const staff_id = visit.session_id ? null : place.staff_ids[visit.staff ?? 0]
    const status = visit.status ?? "confirmed"
    const { id, number } = await scheduling().createBookings({
      ...time,
      status,
      vendor_id: place.vendor_id,
      venue_id: place.venue_id,
      local_starts_at: visit.local_starts_at,
      time_zone: visit.time_zone ?? "Asia/Bangkok",
      order_id: status === "held" ? null : "order_1",
      session_id: visit.session_id ?? null,
      hold_expires_at: status === "held" ? new Date(Date.now() + HOUR_MS) : null,
      currency_code: "thb",
      total: 800,
      deposit_total: 0,
      policy: {},
    })
    const segment = await scheduling().createBookingSegments({
      ...time,
      booking_id: id,
      service_id: place.service.id,
      variant_id: place.service.variants[0].variant_id,
      title: "Massage",
      variant_title: "60 minutes",
      staff_id,
      price: 800,
    })
    const live = ["held", "requested", "confirmed"].includes(status)
    if (staff_id && live) {
      const kind = status === "held" ? ("hold" as const) : ("booking" as const)
      const expires = status === "held" ? { expires_at: new Date(Date.now() + HOUR_MS) } : {}
      const won = await scheduling().insertClaims([
        {
          ...time,
          ...expires,
          kind,
          booking_id: id,
          segment_id: segment.id,
          subject_id: staff_id,
          subject_type: "staff",
        },
      ])
      expect(won).toEqual([staff_id])
    }
    return { id, number }
  }

  async function read(id: string): Promise<StoredTime> {
    const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"')`
    const [row] = await query<StoredTime>(
      `select ${iso("b.starts_at")} as starts_at, ${iso("b.ends_at")} as ends_at, ${iso("g.starts_at")} as segment,
         ${iso("lower(c.during)")} as claim, c.exclusive, b.sequence
       from booking b join booking_segment g on g.booking_id = b.id
       left join claim c on c.booking_id = b.id and c.live
       where b.id = ?`,
      [id],
    )
    return row
  }

  return { store, read, query, scheduling }
}
