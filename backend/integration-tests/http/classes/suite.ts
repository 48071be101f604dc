import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AxiosInstance, AxiosResponse } from "axios"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type { City } from "../../fixtures/city"
import type { Person } from "../../fixtures/people"
import { createPlacedService, type PlacedService } from "../../fixtures/place"
import type { Shopper } from "../bookings/shopper"

/** What the parts of the classes suite share; it all stands once the suite's `beforeAll` has run. */
export interface Suite {
  api: AxiosInstance
  getContainer: () => MedusaContainer
  dbConnection: Knex
  readonly city: City
  readonly guest: Shopper
  /** A class in Bangkok: 60 minutes for 400, ten places, 15 minutes to tidy up; it needs the one studio there is. */
  readonly yoga: PlacedService
}

/** The class of the suite, with the venue's one studio. */
export async function createYoga(container: MedusaContainer, city: City): Promise<PlacedService> {
  const { venue_id, staff_ids } = city.bangkok
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const studio = await scheduling.createResources({ venue_id, name: "Studio", kind: "studio" })
  await scheduling.createResourceUnits({ resource_id: studio.id })
  return createPlacedService(container, {
    venue_id,
    title: "Morning yoga",
    status: "published",
    kind: "class",
    capacity: 10,
    variants: [{ title: "A place", duration_minutes: 60, prices: [{ currency_code: "thb", amount: 400 }] }],
    buffer_after_minutes: 15,
    staff_ids: [...staff_ids],
    resource_requirements: [{ resource_kind: "studio" }],
  })
}

/** An instant of Bangkok's clock, so many days from today. */
export function bangkok(days: number, time: string): string {
  const date = new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
  return new Date(`${date}T${time}:00+07:00`).toISOString()
}

/** A request of someone of the admin; errors are not thrown. */
export function call(
  t: Suite,
  person: Person,
  method: "GET" | "POST" | "DELETE",
  url: string,
  data?: object,
): Promise<AxiosResponse> {
  return t.api.request({ method, url, data, headers: person.headers, validateStatus: () => true })
}

/** Schedules sessions of the class as its owner. */
export function schedule(t: Suite, body: object, service = t.yoga): Promise<AxiosResponse> {
  return call(t, t.city.owner, "POST", `/admin/services/${service.id}/sessions`, body)
}

/** One session that must succeed; answers its id. */
export async function sessionAt(t: Suite, starts_at: string, extra: object = {}): Promise<string> {
  const { status, data } = await schedule(t, { starts_at, ...extra })
  if (status !== 200) throw new Error(`session: ${status} ${JSON.stringify(data)}`)
  return data.sessions[0].id
}

/** Holds places of the class for a cart, a new one unless told. */
export async function hold(
  t: Suite,
  starts_at: string,
  party_size = 1,
  cart?: string,
): Promise<AxiosResponse> {
  return t.guest.post(`/store/carts/${cart ?? (await t.guest.cart())}/bookings`, {
    starts_at,
    segments: [{ variant_id: t.yoga.variants[0].variant_id }],
    party_size,
  })
}

/** Books places of the class and pays for them. */
export async function book(
  t: Suite,
  starts_at: string,
  party_size = 1,
): Promise<{ booking: string; order: string }> {
  const cart = await t.guest.cart()
  const held = await hold(t, starts_at, party_size, cart)
  if (held.status !== 200) throw new Error(`hold: ${held.status} ${JSON.stringify(held.data)}`)
  await t.guest.pay(cart)
  const { data } = await t.guest.complete(cart)
  return { booking: held.data.booking.id, order: data.order.id }
}

/** The slots of the class on one day, so many days from today. */
export async function slots(
  t: Suite,
  days: number,
  extra = "",
): Promise<{ starts_at: string; remaining: number }[]> {
  const date = bangkok(days, "12:00").slice(0, 10)
  const { data } = await t.guest.get(
    `/store/services/${t.yoga.id}/availability?variant_id=${t.yoga.variants[0].variant_id}` +
      `&from=${date}&to=${date}${extra}`,
  )
  return data.availability.days[0].slots
}

/** Lets a hold run out. */
export async function runOut(t: Suite, bookingId: string): Promise<void> {
  await t.dbConnection.raw(`update booking set hold_expires_at = now() - interval '1 second' where id = ?`, [
    bookingId,
  ])
}

/** The live claims of a session, as what they keep. */
export async function claimsOfSession(
  t: Suite,
  id: string,
): Promise<{ subject_type: string; minutes: number }[]> {
  const { rows } = await t.dbConnection.raw(
    `select subject_type, (extract(epoch from upper(during) - lower(during)) / 60)::int as minutes
     from claim where source_id = ? and live order by subject_type`,
    [id],
  )
  return rows
}
