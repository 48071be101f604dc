import { readCalendar, valueOf } from "../../../src/calendar/testing/read-calendar"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { createCustomer, createUser } from "../../fixtures/people"
import { Shopper } from "../bookings/shopper"
import type { Suite } from "../bookings/suite"
import { alter, bookAsGuest } from "./suite"

export function calendarFeeds(t: Suite): void {
  describe("a private calendar feed", () => {
    const any = { validateStatus: () => true }
    const me = () => new Shopper(t.api, t.city, t.city.customer.headers)
    const pathOf = (url: string) => url.replace("http://localhost:9000", "")
    const fetchFeed = (url: string, headers = {}) => t.api.get(pathOf(url), { ...any, headers })
    const uids = (text: string) => readCalendar(text).events.map(({ uid }) => uid)
    const make = async () => (await me().post("/store/customers/me/calendar-feed")).data.calendar_feed.url
    const bookMine = async (index: number) => {
      const slot = (await me().slots(t.city.bangkok))[index]
      return (await me().book(t.city.bangkok, slot.starts_at)).booking
    }

    it("has the customer's coming visits and the last 30 days, cancelled ones as such", async () => {
      const url = await make()
      expect(url).toMatch(/^http:\/\/localhost:9000\/calendar\/[\w-]{43}\.ics$/)
      const [coming, cancelled, recent, old] = [
        await bookMine(0),
        await bookMine(2),
        await bookMine(4),
        await bookMine(6),
      ]
      await bookAsGuest(t, 8)
      await me().post(`/store/customers/me/bookings/${cancelled}/cancel`)
      const ago = (days: number) => ({
        starts_at: new Date(Date.now() - days * 86_400_000 - 3_600_000),
        ends_at: new Date(Date.now() - days * 86_400_000),
      })
      await alter(t, recent, { ...ago(29.9), status: "completed" })
      await alter(t, old, { ...ago(30.1), status: "completed" })
      const { status, data, headers } = await fetchFeed(url)
      expect(status).toBe(200)
      expect(headers["content-type"]).toBe("text/calendar; charset=utf-8; method=PUBLISH")
      expect(data).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n")
      expect(uids(data)).toEqual([`${recent}@plaza`, `${coming}@plaza`, `${cancelled}@plaza`])
      expect(readCalendar(data).events.map((event) => valueOf(event, "status"))).toEqual([
        "CONFIRMED",
        "CONFIRMED",
        "CANCELLED",
      ])
    })

    it("answers 304 until something changes", async () => {
      const url = await make()
      const booking = await bookMine(0)
      const { headers } = await fetchFeed(url)
      const unchanged = await fetchFeed(url, { "if-none-match": headers.etag })
      expect([unchanged.status, unchanged.data]).toEqual([304, ""])
      const since = await fetchFeed(url, { "if-modified-since": headers["last-modified"] })
      expect(since.status).toBe(304)
      await me().post(`/store/customers/me/bookings/${booking}/cancel`)
      const changed = await fetchFeed(url, { "if-none-match": headers.etag })
      expect(changed.status).toBe(200)
    })

    it("ends when it is replaced or revoked, and keeps only a hash", async () => {
      const first = await make()
      const second = await make()
      expect((await fetchFeed(first)).status).toBe(404)
      expect((await fetchFeed(second)).status).toBe(200)
      const { rows } = await t.dbConnection.raw(`select * from calendar_feed`)
      expect(rows).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toContain(second.slice(-47, -4))
      const removed = await me().delete("/store/customers/me/calendar-feed")
      expect(removed.data).toEqual({ id: rows[0].id, object: "calendar_feed", deleted: true })
      expect((await fetchFeed(second)).status).toBe(404)
      expect((await me().delete("/store/customers/me/calendar-feed")).status).toBe(404)
      expect((await t.guest.post("/store/customers/me/calendar-feed")).status).toBe(401)
      for (const url of [
        "/calendar/x.ics",
        `/calendar/${"a".repeat(43)}.ics`,
        "/calendar/%00",
        "/calendar/.ics",
      ]) {
        expect((await fetchFeed(url)).status).toBe(404)
      }
    })

    it("of a staff member tells nothing of the client, and ends when they leave", async () => {
      const [early] = t.city.bangkok.staff_ids
      const owner = { ...any, headers: t.city.owner.headers }
      const path = `/admin/staff/${early}/calendar-feed`
      const { data: made } = await t.api.post(path, {}, owner)
      const slot = (await me().slots(t.city.bangkok))[0]
      const cart = await me().cart()
      const held = await me().hold(cart, t.city.bangkok, slot.starts_at, { staff_id: early })
      await me().pay(cart)
      await me().complete(cart)
      await alter(t, held.data.booking.id, { notes: "Sore shoulder" })
      const { data } = await fetchFeed(made.calendar_feed.url)
      const [event, ...others] = readCalendar(data).events
      expect(others).toEqual([])
      const number = held.data.booking.number
      expect(event.summary).toBe(`Massage (${number})`)
      expect(event.description).toBe(`Booking ${number}, 1 person`)
      expect(event.startDate.toJSDate().toISOString()).toBe(slot.starts_at)
      for (const secret of ["Anchalee", "Wong", t.city.customer.id, "shopper.example", "Sore"]) {
        expect(data).not.toContain(secret)
      }
      const none = await t.api.get(pathOf(made.calendar_feed.url), any)
      expect(none.status).toBe(200)
      await t.getContainer().resolve(SCHEDULING_MODULE).softDeleteStaffMembers([early])
      expect((await fetchFeed(made.calendar_feed.url)).status).toBe(404)
    })

    it("of staff is made by who runs the venue, and by staff for themselves", async () => {
      const [early, late] = t.city.bangkok.staff_ids
      const staff = await createUser(t.api, t.getContainer(), {
        email: "alex@lotus-house.example",
        role: "staff",
        vendor_id: t.city.bangkok.vendor_id,
        staff_member_id: early,
      })
      const post = async (id: string, headers: object) =>
        (await t.api.post(`/admin/staff/${id}/calendar-feed`, {}, { ...any, headers: { ...headers } })).status
      expect(await post(early, staff.headers)).toBe(200)
      expect(await post(late, staff.headers)).toBe(404)
      expect(await post(late, t.city.owner.headers)).toBe(200)
      expect(await post(late, t.city.admin.headers)).toBe(200)
      expect(await post(late, t.city.other_owner.headers)).toBe(404)
      expect(await post("staff_unknown", t.city.admin.headers)).toBe(404)
      const removed = await t.api.delete(`/admin/staff/${early}/calendar-feed`, {
        ...any,
        headers: staff.headers,
      })
      expect([removed.status, removed.data.deleted]).toEqual([200, true])
    })

    it("of a customer who is gone is gone", async () => {
      const other = await createCustomer(t.api, t.getContainer(), {
        email: "leaving@shopper.example",
        first_name: "Lea",
        last_name: "Ving",
      })
      const { data } = await new Shopper(t.api, t.city, other.headers).post(
        "/store/customers/me/calendar-feed",
      )
      await t.getContainer().resolve("customer").softDeleteCustomers([other.id])
      expect((await fetchFeed(data.calendar_feed.url)).status).toBe(404)
    })
  })
}
