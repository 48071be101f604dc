import { guestBookingUrl } from "../../../src/booking-links/booking-link"
import { signLink } from "../../../src/booking-links/link-token"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { Shopper } from "../bookings/shopper"
import type { Suite } from "../bookings/suite"
import { alter, bookAsGuest, linkTo, refusal } from "./suite"

const SECRET_NOTES = "Allergic to lavender, call Lek on 081"

export function guestLinks(t: Suite): void {
  describe("a guest's link", () => {
    it("shows the booking", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { booking } = await t.guest.book(t.city.bangkok, slot.starts_at)
      const { status, data } = await t.guest.get(await linkTo(t, booking))
      expect(status).toBe(200)
      expect(data.booking).toMatchObject({
        id: booking,
        number: expect.stringMatching(/^B-\d{6}$/),
        status: "confirmed",
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        time_zone: "Asia/Bangkok",
        venue: { id: t.city.bangkok.venue_id, name: "Lotus House", handle: "lotus-house" },
        total: 800,
        currency_code: "thb",
        segments: [{ title: "Massage", variant_title: "60 minutes", price: 800 }],
        policy: { free_until_minutes: 1440 },
      })
      expect(data.booking.history.at(-1)).toMatchObject({
        from: "held",
        to: "confirmed",
        by: { type: "customer" },
      })
    })

    it("tells nothing of who booked", async () => {
      const me = new Shopper(t.api, t.city, t.city.customer.headers)
      const [slot] = await me.slots(t.city.bangkok)
      const { booking, order, cart } = await me.book(t.city.bangkok, slot.starts_at)
      await alter(t, booking, { notes: SECRET_NOTES })
      await t.dbConnection.raw(`update customer set phone = '+66812345678' where id = ?`, [
        t.city.customer.id,
      ])
      const link = await linkTo(t, booking)
      const cancelled = await t.guest.post(`${link}/cancel`, { reason: `${SECRET_NOTES} at night` })
      expect(cancelled.status).toBe(200)
      const answers = await Promise.all([
        t.guest.get(link),
        t.guest.get(`${link}/cancel-preview`),
        t.guest.get(`${link}/calendar.ics`),
      ])
      const secrets = [
        ...[t.city.customer.id, t.city.customer.email, "Anchalee", "Wong", "guest@shopper.example"],
        ...[SECRET_NOTES, "lavender", "+66812345678", order, cart],
      ]
      const all = JSON.stringify([cancelled, ...answers].map(({ data }) => data))
      expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
      const keys = keysOf(answers[0].data)
      expect(
        [
          "customer_id",
          "email",
          "notes",
          "by_id",
          "order_id",
          "cart_id",
          "reason",
          "details",
          "phone",
        ].filter((key) => keys.has(key)),
      ).toEqual([])
    })

    it("previews and cancels under the frozen policy, once", async () => {
      const booking = await bookAsGuest(t)
      const link = await linkTo(t, booking)
      // The money is taken a moment after the order is placed; until then there is none to give back.
      let preview = await t.guest.get(`${link}/cancel-preview`)
      for (let look = 0; look < 50 && preview.data.refund === 0; look++) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        preview = await t.guest.get(`${link}/cancel-preview`)
      }
      expect(preview.data).toMatchObject({ fee: 0, refund: 800, currency_code: "thb" })
      expect((await t.guest.post(`${link}/cancel`, { reason_code: "no such" })).status).toBe(400)
      const { status, data } = await t.guest.post(`${link}/cancel`, { reason_code: "changed_plans" })
      expect(status).toBe(200)
      expect(data).toMatchObject({
        fee: 0,
        refund: 800,
        booking: { status: "cancelled", cancelled_by: "customer" },
      })
      expect(refusal(await t.guest.post(`${link}/cancel`))).toEqual([409, "invalid_transition"])
      const history = await t
        .getContainer()
        .resolve(SCHEDULING_MODULE)
        .listBookingHistories({ booking_id: booking, to: "cancelled" })
      expect(history).toMatchObject([{ by_type: "customer", reason_code: "changed_plans" }])
    })

    it("opens nothing when it is forged, foreign or of no booking, and says when it has run out", async () => {
      const booking = await bookAsGuest(t)
      const path = "/store/bookings/by-link"
      const link = await linkTo(t, booking)
      const later = new Date(Date.now() + 3_600_000)
      const session = t.city.customer.headers.authorization.replace("Bearer ", "")
      const wrong = [`${link}x`, link.slice(0, -1), `${path}/abc`, `${path}/${session}`, `${path}/${booking}`]
      wrong.push(`${path}/${signLink("bkg_unknown", later)}`, `${path}/%00`, `${path}/${"a".repeat(3000)}`)
      for (const url of wrong) {
        const answer = await t.guest.get(url)
        expect([url.slice(0, 60), answer.status, answer.data.type]).toEqual([
          url.slice(0, 60),
          404,
          "not_found",
        ])
        expect(answer.data.code).not.toBe("link_expired")
      }
      const old = `${path}/${signLink(booking, new Date(Date.now() - 1000))}`
      for (const part of ["", "/calendar.ics", "/cancel-preview"]) {
        const answer = await t.guest.get(`${old}${part}`)
        expect(answer.data).toMatchObject({ type: "not_found", code: "link_expired" })
        expect(answer.status).toBe(404)
      }
      expect(refusal(await t.guest.post(`${old}/cancel`))).toEqual([404, "link_expired"])
      const { status } = await t.api.get(link, { validateStatus: () => true })
      expect(status).toBe(400)
    })

    it("opens no hold", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { data } = await t.guest.hold(await t.guest.cart(), t.city.bangkok, slot.starts_at)
      expect((await t.guest.get(await linkTo(t, data.booking.id))).status).toBe(404)
    })

    it("is no session, and names the storefront's page", async () => {
      const booking = await bookAsGuest(t)
      const row = await t.getContainer().resolve(SCHEDULING_MODULE).retrieveBooking(booking)
      const url = guestBookingUrl(row)
      expect(url).toMatch(/^http:\/\/localhost:8000\/bookings\/[\w-]+\.[\w-]{43}$/)
      const token = url.split("/").at(-1)
      for (const path of ["/store/customers/me", "/admin/bookings"]) {
        const headers = { ...t.city.store, authorization: `Bearer ${token}` }
        expect((await t.api.get(path, { headers, validateStatus: () => true })).status).toBe(401)
      }
    })
  })
}

function keysOf(value: unknown): Set<string> {
  if (typeof value !== "object" || value === null) return new Set()
  return new Set(Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]))
}
