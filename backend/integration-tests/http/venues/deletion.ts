import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { Shopper } from "../bookings/shopper"
import { refusal } from "./desk"
import type { Suite } from "./suite"

/** Ten in the morning in Bangkok, three days from now. */
const inThreeDays = () => `${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)}T03:00:00.000Z`

/** Removing a venue, with and without visits. */
export function deletionTests({ api, open, container }: Suite): void {
  it("waits for visits that are held", async () => {
    const { owner, city, sold } = open()
    const { venue_id, service } = city.bangkok
    const shopper = new Shopper(api, city)
    const cart = await shopper.cart()
    const held = await shopper.hold(cart, city.bangkok, inThreeDays())
    expect(held.status).toBe(200)
    expect(refusal(await owner.delete(`/venues/${venue_id}`))).toMatchObject({
      status: 409,
      code: "has_bookings",
    })
    expect(await sold(service.product_id)).toEqual([service.product_id])
    await shopper.delete(`/store/carts/${cart}/bookings/${held.data.booking.id}`)
    expect((await owner.delete(`/venues/${venue_id}`)).status).toBe(200)
  })

  it("takes staff, services and their products with it", async () => {
    const { owner, platform, city, sold } = open()
    const { venue_id, service, staff_ids } = city.bangkok
    const removed = await owner.delete(`/venues/${venue_id}`)
    expect(removed.data).toEqual({ id: venue_id, object: "venue", deleted: true })
    expect((await owner.get(`/venues/${venue_id}`)).status).toBe(404)
    expect((await platform.get(`/venues/${venue_id}`)).status).toBe(404)
    expect((await platform.delete(`/venues/${venue_id}`)).status).toBe(404)
    expect((await platform.get(`/services/${service.id}`)).status).toBe(404)
    expect((await platform.get(`/staff/${staff_ids[0]}`)).status).toBe(404)
    expect(await sold(service.product_id, city.nairobi.service.product_id)).toEqual([
      city.nairobi.service.product_id,
    ])
    const schedules = await container().resolve(SCHEDULING_MODULE).listVenueSchedules({ venue_id })
    expect(schedules).toEqual([])
    expect((await platform.get("/venues")).data.count).toBe(1)
  })

  it("frees its handle", async () => {
    const { owner, city } = open()
    const venue = { name: "Lotus House", time_zone: "Asia/Bangkok", currency_code: "thb" }
    expect((await owner.delete(`/venues/${city.bangkok.venue_id}`)).status).toBe(200)
    const { data } = await owner.post("/venues", { ...venue, handle: city.bangkok.handle })
    expect(data.venue.handle).toBe(city.bangkok.handle)
  })
}
