import assert from "node:assert/strict"
import { expected } from "./api.mjs"

/**
 * @typedef {ReturnType<typeof import("./api.mjs").runningPlaza>} Plaza
 * @typedef {{ venue: any, service: any, variantId: string, startsAt: string, staffId: string, regionId: string }} Offer
 */

const DAY = 86_400_000

/**
 * The first bookable time with a staff member, looking through venues and services as a shopper does.
 * @param {Plaza} plaza
 * @returns {Promise<Offer>}
 */
export async function findOffer(plaza) {
  const { venues } = expected(await plaza.store("/venues?limit=24"), 200)
  assert.ok(venues.length > 0, "the demo city has no venues")
  const { regions } = expected(await plaza.store("/regions"), 200)
  for (const listed of venues) {
    const { venue } = expected(await plaza.store(`/venues/${listed.handle}`), 200)
    const region = regions.find((/** @type {any} */ one) => one.currency_code === venue.currency_code)
    assert.ok(region, `no region sells in ${venue.currency_code}`)
    const { services } = expected(await plaza.store(`/services?venue_id=${venue.id}&limit=20`), 200)
    for (const service of services) {
      const slot = await firstSlot(plaza, service, venue.time_zone)
      if (slot) return { venue, service, regionId: region.id, ...slot }
    }
  }
  throw new assert.AssertionError({ message: "no venue of the demo city has a free time" })
}

/** @param {Plaza} plaza @param {any} service @param {string} timeZone */
async function firstSlot(plaza, service, timeZone) {
  const variantId = service.variants[0]?.id
  if (!variantId || (service.capacity ?? 1) > 1) return undefined
  const [from, to] = [1, 7].map((days) => localDate(Date.now() + days * DAY, timeZone))
  const query = new URLSearchParams({ variant_id: variantId, from, to, include: "staff_ids" })
  const { availability } = expected(await plaza.store(`/services/${service.id}/availability?${query}`), 200)
  assert.equal(availability.days.length, 7)
  const slots = availability.days.flatMap((/** @type {any} */ day) => day.slots)
  const slot = slots.find((/** @type {any} */ one) => one.staff_ids?.length > 0)
  return slot && { variantId, startsAt: slot.starts_at, staffId: slot.staff_ids[0] }
}

/** @param {number} instant @param {string} timeZone @returns {string} YYYY-MM-DD */
function localDate(instant, timeZone) {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(instant)
}

/**
 * A new cart of a guest.
 * @param {Plaza} plaza
 * @param {string} regionId
 * @param {string} email
 * @returns {Promise<string>} its id
 */
export async function newCart(plaza, regionId, email) {
  const { cart } = expected(await plaza.store("/carts", { region_id: regionId, email }), 200)
  return cart.id
}

/** @param {Plaza} plaza @param {string} cartId @param {Offer} offer */
export function hold(plaza, cartId, { startsAt, variantId, staffId }) {
  const body = { starts_at: startsAt, variant_id: variantId, staff_id: staffId }
  return plaza.store(`/carts/${cartId}/bookings`, body)
}
