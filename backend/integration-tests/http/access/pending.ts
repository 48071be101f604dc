import { Desk } from "../venues/desk"
import type { AxiosInstance } from "axios"
import type { World } from "./world"

const VENUE = {
  name: "Quiet Room",
  address_1: "1 Silom Road",
  city: "Bangkok",
  country_code: "th",
  latitude: 13.72,
  longitude: 100.53,
  time_zone: "Asia/Bangkok",
  currency_code: "thb",
}

/** Businesses that are not approved prepare everything and sell nothing. */
export function pendingTests(api: AxiosInstance, open: () => World): void {
  it.each(["a pending vendor", "a rejected vendor"])(
    "%s prepares drafts that nobody sees or buys",
    async (name) => {
      const { callers, city } = open()
      const headers = callers.find((one) => one.name === name)?.headers ?? {}
      const desk = new Desk(api, { headers: { authorization: headers.authorization } })
      const store = (path: string) =>
        api.get(`/store${path}`, { headers: city.store, validateStatus: () => true })

      const venue = await desk.post("/venues", VENUE)
      expect([venue.status, venue.data.venue.status, venue.data.venue.visible]).toEqual([200, "draft", false])
      const { id: venue_id, handle } = venue.data.venue
      const service = await desk.post("/services", {
        venue_id,
        title: "Reading hour",
        variants: [
          { title: "60 minutes", duration_minutes: 60, prices: [{ currency_code: "thb", amount: 500 }] },
        ],
      })
      expect([service.status, service.data.service.status]).toEqual([200, "draft"])
      const { id, product_id } = service.data.service
      expect((await desk.post("/staff", { venue_id, name: "Nok" })).status).toBe(200)
      const weekly = [{ weekday: 1, opens: "09:00", closes: "18:00" }]
      expect((await desk.post(`/venues/${venue_id}/opening-hours`, { weekly })).status).toBe(200)

      for (const step of ["approve", "reinstate"]) {
        expect([step, (await desk.post(`/venues/${venue_id}/${step}`)).status]).toEqual([step, 403])
      }
      const me = (await desk.get("/workspace")).data.workspace.vendor
      for (const step of ["approve", "reinstate"]) {
        expect([step, (await desk.post(`/vendors/${me.id}/${step}`)).status]).toEqual([step, 403])
      }
      expect((await desk.post(`/venues/${venue_id}`, { status: "published" })).status).toBe(400)
      expect((await desk.post(`/vendors/${me.id}`, { status: "approved" })).status).toBe(400)

      // Even what is published by all rules but the business's own stays out of the store.
      await desk.post(`/services/${id}`, { status: "published" })
      const admin = new Desk(api, city.admin)
      await admin.post(`/venues/${venue_id}/approve`)
      expect((await admin.get(`/venues/${venue_id}`)).data.venue).toMatchObject({ visible: false })
      for (const path of [
        `/venues/${handle}`,
        `/venues/${venue_id}`,
        `/services/${id}`,
        `/products/${product_id}`,
      ]) {
        expect([path, (await store(path)).status]).toEqual([path, 404])
      }
      const listed = await store("/venues?q=Quiet")
      expect([listed.status, listed.data.count]).toEqual([200, 0])
      const variant_id = service.data.service.variants[0].id
      const booked = await desk.post("/bookings", {
        customer: { name: "Anchalee" },
        starts_at: "2031-01-06T05:00:00.000Z",
        segments: [{ variant_id }],
        source: "walk_in",
      })
      expect([booked.status >= 400, booked.status < 500]).toEqual([true, true])
      expect((await desk.get("/bookings")).data.count).toBe(0)
    },
  )
}
