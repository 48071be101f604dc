import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { dateIn, ownVenue } from "./admin/calendar-desk"
import { expect } from "./test"

const serviceSchema = z.object({
  service: z.object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    variants: z.tuple([z.object({ id: z.string(), title: z.string(), duration_minutes: z.number() })]),
  }),
})
const venueSchema = z.object({ venue: z.object({ handle: z.string() }) })
const visitsSchema = z.object({
  bookings: z.array(
    z.object({ id: z.string(), number: z.string(), segments: z.array(z.object({ service_id: z.string() })) }),
  ),
})

/** The day on which classes of tests meet. They ask for nobody and no room, so that nothing else of that day changes. */
const DAY = dateIn(9)

/** An instant of it; the demo owner's venue is on the clock of Bangkok, seven hours ahead. */
const at = (bangkokTime: string) => `${DAY}T${bangkokTime}:00+07:00`

type Terms = { price: number; capacity?: number; deposit?: { type: string; value: number } }

/**
 * A class of its own at the venue of the demo's owner, with a session at each of these times of one day. Nobody of the team and
 * no room is asked for, so that nothing else at the venue changes.
 */
export async function openClass(
  request: APIRequestContext,
  { price, capacity = 6, deposit = { type: "full", value: 0 } }: Terms,
  times: readonly string[] = ["10:00", "14:00"],
) {
  const { api, venue_id } = await ownVenue(request)
  const title = `Tea tasting ${Date.now()}`
  const priced = (amount: number) => ({
    title: "45 minutes",
    duration_minutes: 45,
    prices: [{ currency_code: "thb", amount }],
  })
  const rules = { kind: "class", capacity, deposit, status: "published" }
  const body = { venue_id, title, variants: [priced(price)], ...rules }
  const { service } = await api.post("/services", body, serviceSchema)
  const [{ id: variant_id }] = service.variants
  const path = `/services/${service.id}`
  for (const time of times) {
    await api.post(`${path}/sessions`, { starts_at: at(time) }, z.unknown())
  }
  const { venue } = await api.get(`/venues/${venue_id}`, venueSchema)
  const page = `/venues/${venue.handle}`
  const bookingPage = `${page}/book?service=${service.handle}`
  // The storefront remembers the venue until it is told of the change.
  await expect.poll(async () => (await request.get(bookingPage)).status()).toBe(200)
  /** Cancels visits to this class, as the venue does; all of them, or the one of a number. */
  const cancel = async (number?: string) => {
    const query = new URLSearchParams({ venue_id, from: at("00:00"), to: at("23:59"), status: "confirmed" })
    const { bookings } = await api.get(`/bookings?${query}&limit=100`, visitsSchema)
    const own = bookings.filter(({ segments }) =>
      segments.some(({ service_id }) => service_id === service.id),
    )
    for (const visit of own.filter((one) => number === undefined || one.number === number)) {
      await api.post(`/bookings/${visit.id}/cancel`, { reason: "The teacher is ill" }, z.unknown())
    }
  }
  return {
    cancel,
    bookingPage,
    ...{ api, title, variant_id, id: service.id, venuePage: page },
    change: (fields: object) => api.post(path, fields, z.unknown()),
    setPrice: (amount: number) =>
      api.post(path, { variants: [{ id: variant_id, ...priced(amount) }] }, z.unknown()),
    /** Seats that the desk sells to somebody else. */
    takeSeats: (time: string, party_size: number) =>
      api.post(
        "/bookings",
        {
          customer: { name: "Somsri Walker" },
          starts_at: at(time),
          segments: [{ variant_id }],
          party_size,
          source: "walk_in",
        },
        z.unknown(),
      ),
    /** Another visit, which the desk books for a client who pays when there. */
    bookFor: (customer_id: string, time: string) =>
      api.post(
        "/bookings",
        { customer_id, starts_at: at(time), segments: [{ variant_id }], source: "phone" },
        z.unknown(),
      ),
    /** Takes the class off the menu. */
    close: () => api.post(path, { status: "draft" }, z.unknown()),
  }
}
