import { readCalendar, valueOf } from "../../../src/calendar/testing/read-calendar"
import { Shopper } from "../bookings/shopper"
import type { Suite } from "../bookings/suite"
import { alter, bookAsGuest, linkTo } from "./suite"

export function calendarFiles(t: Suite): void {
  describe("a booking's calendar file", () => {
    const me = () => new Shopper(t.api, t.city, t.city.customer.headers)

    it("tells the visit to a calendar program, the same in the account and by link", async () => {
      const [slot] = await me().slots(t.city.bangkok)
      const { booking } = await me().book(t.city.bangkok, slot.starts_at)
      const answer = await me().get(`/store/customers/me/bookings/${booking}/calendar.ics`)
      expect(answer.status).toBe(200)
      expect(answer.headers["content-type"]).toBe("text/calendar; charset=utf-8; method=PUBLISH")
      expect(answer.headers["content-disposition"]).toBe('inline; filename="visit.ics"')
      const [event, ...others] = readCalendar(answer.data).events
      expect(others).toEqual([])
      expect(event.uid).toBe(`${booking}@plaza`)
      expect(event.sequence).toBe(0)
      expect(event.summary).toBe("Massage at Lotus House")
      expect(event.location).toBe("Lotus House, Bangkok, Thailand")
      expect(event.startDate.toJSDate().toISOString()).toBe(slot.starts_at)
      expect(event.endDate.toJSDate().toISOString()).toBe(slot.ends_at)
      expect(event.startDate.zone?.tzid).toBe("Asia/Bangkok")
      expect(valueOf(event, "status")).toBe("CONFIRMED")
      expect(valueOf(event, "url")).toBe(`http://localhost:8000/account/bookings/${booking}`)

      const link = await linkTo(t, booking)
      const linked = await t.guest.get(`${link}/calendar.ics`)
      const [same] = readCalendar(linked.data).events
      expect([same.uid, same.summary]).toEqual([event.uid, event.summary])
      expect(valueOf(same, "url")).toBe(`http://localhost:8000/bookings/${link.split("/").at(-1)}`)
    })

    it("is there for who has just ordered, by the cart, and for no other cart", async () => {
      const path = async (cart_id: unknown, booking: string) =>
        t.guest.get(`/store/carts/${cart_id}/bookings/${booking}/calendar.ics`)
      const cartOf = async (booking: string) =>
        (await t.dbConnection.raw("select cart_id from booking where id = ?", [booking])).rows[0].cart_id
      const [booking, another] = [await bookAsGuest(t), await bookAsGuest(t)]
      const answer = await path(await cartOf(booking), booking)
      expect(answer.headers["content-type"]).toBe("text/calendar; charset=utf-8; method=PUBLISH")
      const [event] = readCalendar(answer.data).events
      expect([event.uid, valueOf(event, "url")]).toEqual([
        `${booking}@plaza`,
        "http://localhost:8000/checkout/done",
      ])
      expect((await path(await cartOf(another), booking)).status).toBe(404)
      expect((await path("cart_unknown", booking)).status).toBe(404)
      await t.dbConnection.raw("update booking set status = 'held' where id = ?", [booking])
      expect((await path(await cartOf(booking), booking)).status).toBe(404)
    })

    it("follows the booking's state", async () => {
      const booking = await bookAsGuest(t)
      const link = await linkTo(t, booking)
      const event = async () => readCalendar((await t.guest.get(`${link}/calendar.ics`)).data).events[0]
      await alter(t, booking, { status: "requested", sequence: 3 })
      const requested = await event()
      expect([valueOf(requested, "status"), requested.sequence]).toEqual(["TENTATIVE", 3])
      await alter(t, booking, { status: "confirmed" })
      await t.guest.post(`${link}/cancel`)
      const cancelled = await event()
      expect(valueOf(cancelled, "status")).toBe("CANCELLED")
      expect(cancelled.sequence).toBe(4)
    })

    it("keeps what a venue writes as text", async () => {
      const booking = await bookAsGuest(t)
      const evil = "Spa, oil; \\ x\r\nEND:VEVENT\nBEGIN:VEVENT"
      await t.dbConnection.raw(`update booking_segment set title = ? where booking_id = ?`, [evil, booking])
      const { data } = await t.guest.get(`${await linkTo(t, booking)}/calendar.ics`)
      const { events } = readCalendar(data)
      expect(events.map(({ summary }) => summary)).toEqual([
        "Spa, oil; \\ x END:VEVENT BEGIN:VEVENT at Lotus House",
      ])
    })

    it("is nobody else's", async () => {
      const booking = await bookAsGuest(t)
      const path = `/store/customers/me/bookings/${booking}/calendar.ics`
      expect((await me().get(path)).status).toBe(404)
      expect((await t.guest.get(path)).status).toBe(401)
    })
  })
}
