import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { VENUE_MODULE } from "../../../src/modules/venue"
import { createPlace, createStaff, type Place } from "../../fixtures/place"
import type { Suite } from "../bookings/suite"

/** A visit as the database keeps it, with its one segment. */
export interface Entry {
  venue_id: string
  vendor_id: string
  status: string
  customer_id: string | null
  currency_code: string
  starts_at: Date
  ends_at: Date
  total: number
  cancellation_fee: number | null
  refund_total: number | null
  staff_id: string
  processing_minutes: number
}

/** The days around which visits lie: clocks in Berlin go back on 25 October, a day of 25 hours. */
export const FIRST_DAY = Date.UTC(2026, 9, 16)
const DAYS = 16
const DAY_MS = 86_400_000

const STATUSES = [
  ...["completed", "completed", "completed", "checked_in", "confirmed", "confirmed"],
  ...["cancelled", "no_show", "declined", "requested", "held", "expired"],
]

/** The same numbers on every run, from 0 to below 1. */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** A venue in Berlin that sells in euros, of the business in Bangkok, with someone who works nights. */
export async function openBerlin(t: Suite): Promise<Place & { night: string }> {
  const container = t.getContainer()
  const place = await createPlace(container, {
    name: "Linden Rooms",
    handle: "linden-rooms",
    city: "Berlin",
    country_code: "de",
    latitude: 52.52,
    longitude: 13.405,
    time_zone: "Europe/Berlin",
    currency_code: "eur",
    prices: [80, 110, 20],
  })
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const { vendor_id } = t.city.bangkok
  await container.resolve(VENUE_MODULE).updateVenues({ id: place.venue_id, vendor_id })
  const [schedule] = await scheduling.listVenueSchedules({ venue_id: place.venue_id })
  await scheduling.updateVenueSchedules({ id: schedule.id, vendor_id })
  const night = await createStaff(container, place.venue_id, "Nele Night", [1320, 1800])
  await scheduling.createOpeningIntervals(
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      venue_id: place.venue_id,
      weekday,
      opens_minute: 1320,
      closes_minute: 1740,
    })),
  )
  return { ...place, vendor_id, night }
}

/** Writes some visits a day and venue into the database, at any hour, of any outcome; answers them. */
export async function fillLedger(
  container: MedusaContainer,
  places: readonly Place[],
  eachDay: number,
): Promise<Entry[]> {
  const next = numbers(20261025)
  const among = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]
  const entries = places.flatMap((place) =>
    Array.from({ length: DAYS * eachDay }, (_, index): Entry => {
      const status = among(STATUSES)
      const minute = Math.floor(next() * 288) * 5
      const starts_at = new Date(FIRST_DAY + Math.floor(index / eachDay) * DAY_MS + minute * 60_000)
      const total = Math.round(next() * 100_000) / 100
      const ended = status === "cancelled" || status === "no_show"
      const fee = ended ? Math.round(total * 30) / 100 : null
      return {
        venue_id: place.venue_id,
        vendor_id: place.vendor_id,
        status,
        customer_id: next() < 0.1 ? null : `cus_${Math.floor(next() * 220)}`,
        currency_code: place.currency_code,
        starts_at,
        ends_at: new Date(starts_at.getTime() + among([30, 45, 60, 90]) * 60_000),
        total,
        cancellation_fee: fee,
        refund_total: ended ? total - (fee ?? 0) : status === "completed" && next() < 0.2 ? 1.11 : null,
        staff_id: among(place.staff_ids),
        processing_minutes: next() < 0.3 ? 15 : 0,
      }
    }),
  )
  await write(container, entries, places)
  return entries
}

async function write(
  container: MedusaContainer,
  entries: readonly Entry[],
  places: readonly Place[],
): Promise<void> {
  const serviceOf = new Map(places.map(({ venue_id, service }) => [venue_id, service.id]))
  await writeVisits(
    container,
    entries.map(({ staff_id, processing_minutes, ...visit }) => ({
      visit,
      segment: {
        staff_id,
        service_id: serviceOf.get(visit.venue_id) ?? "",
        processing: processing_minutes ? [{ after_minutes: 5, duration_minutes: processing_minutes }] : null,
      },
    })),
  )
}

/** What is told of a visit with one segment; all else is the same for all. */
export interface Written {
  visit: Omit<Entry, "staff_id" | "processing_minutes"> & { session_id?: string }
  segment: { staff_id: string; service_id: string; processing: object[] | null }
}

/** Writes visits as they are, past the rules of booking. */
export async function writeVisits(container: MedusaContainer, all: readonly Written[]): Promise<void> {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const bookings = await scheduling.createBookings(
    all.map(({ visit }) => ({
      ...visit,
      status: visit.status as "completed",
      order_id: "order_of_the_ledger",
      local_starts_at: visit.starts_at.toISOString().slice(0, 16),
      time_zone: "UTC",
      deposit_total: visit.total,
      policy: {},
    })),
  )
  await scheduling.createBookingSegments(
    all.map(({ visit, segment }, index) => ({
      ...segment,
      booking_id: bookings[index].id,
      processing: segment.processing as unknown as Record<string, unknown> | null,
      variant_id: "variant_of_the_ledger",
      title: "Massage",
      variant_title: "60 minutes",
      starts_at: visit.starts_at,
      ends_at: visit.ends_at,
      price: visit.total,
    })),
  )
}
