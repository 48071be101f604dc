import { readCalendar } from "../../../src/calendar/testing/read-calendar"
import { Shopper, type ListedSlot } from "../bookings/shopper"
import type { Suite } from "../bookings/suite"
import { GUEST } from "../mail/booking"
import { emptyMailbox, mailTo } from "../mail/mailbox"
import { alter, bookAsGuest, deliverMail, linkTo, refusal } from "./suite"

export function moving(t: Suite): void {
  describe("rescheduling by a guest's link", () => {
    const dayOf = (slot: { starts_at: string }) => slot.starts_at.slice(0, 10)
    const optionsOf = async (link: string, day: string, query = ""): Promise<ListedSlot[]> => {
      const { data } = await t.guest.get(`${link}/reschedule-options?from=${day}&to=${day}${query}`)
      return data.availability.days[0].slots
    }

    it("offers the times around its own, moves there and keeps the link", async () => {
      const slots = await t.guest.slots(t.city.bangkok)
      const booking = await bookAsGuest(t)
      const link = await linkTo(t, booking)
      const options = await optionsOf(link, dayOf(slots[0]))
      // Its own time does not stand in its way.
      expect(options.map(({ starts_at }) => starts_at)).toEqual(slots.map(({ starts_at }) => starts_at))
      const before = readCalendar((await t.guest.get(`${link}/calendar.ics`)).data).events[0]
      await t.dbConnection.raw(`delete from booking_event`)
      await alter(t, booking, { reminded_at: new Date() })
      const { status, data } = await t.guest.post(`${link}/reschedule`, { starts_at: slots[6].starts_at })
      expect(status).toBe(200)
      expect(data.booking).toMatchObject({
        id: booking,
        status: "confirmed",
        starts_at: slots[6].starts_at,
        ends_at: slots[6].ends_at,
        total: 800,
        reschedule_count: 1,
      })
      expect(data.booking.history.at(-1)).toMatchObject({ event: "rescheduled", by: { type: "customer" } })
      const after = readCalendar((await t.guest.get(`${link}/calendar.ics`)).data).events[0]
      expect(after.uid).toBe(before.uid)
      expect(after.sequence).toBe(before.sequence + 1)
      expect(after.startDate.toJSDate().toISOString()).toBe(slots[6].starts_at)
      const { rows } = await t.dbConnection.raw(`select reminded_at from booking where id = ?`, [booking])
      expect(rows).toEqual([{ reminded_at: null }])

      await emptyMailbox()
      await deliverMail(t)
      const mails = await mailTo(t.api, GUEST)
      expect(mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Moved: Lotus House, /)])
      expect(mails[0].text).toContain("You moved your visit at Lotus House from ")
    })

    it("is refused when the time is taken, not on offer or past, and leaves the visit as it was", async () => {
      const slots = await t.guest.slots(t.city.bangkok)
      const booking = await bookAsGuest(t)
      const link = await linkTo(t, booking)
      const [early] = t.city.bangkok.staff_ids
      const rival = await t.guest.hold(await t.guest.cart(), t.city.bangkok, slots[2].starts_at, {
        staff_id: early,
      })
      expect(rival.status).toBe(200)
      const move = (body: object) => t.guest.post(`${link}/reschedule`, body)
      const taken = await move({ starts_at: slots[2].starts_at })
      expect(refusal(taken)).toEqual([409, "slot_unavailable"])
      expect(taken.data.alternatives.length).toBeGreaterThan(0)
      const odd = new Date(Date.parse(slots[4].starts_at) + 60_000).toISOString()
      expect(refusal(await move({ starts_at: odd }))).toEqual([409, "slot_not_offered"])
      for (const body of [
        {},
        { starts_at: "2020-01-01T00:00:00Z" },
        { starts_at: "2030-01-01T10:00" },
        { starts_at: odd, party_size: 2 },
      ]) {
        expect((await move(body)).status).toBe(400)
      }
      expect(
        (await move({ starts_at: slots[4].starts_at, staff_id: t.city.nairobi.staff_ids[0] })).status,
      ).toBe(404)
      const { data } = await t.guest.get(link)
      expect(data.booking).toMatchObject({
        starts_at: slots[0].starts_at,
        reschedule_count: 0,
        status: "confirmed",
      })
      const wrong = await t.guest.get(`${link}/reschedule-options?from=2030-01-02&to=2030-01-01`)
      expect([wrong.status, wrong.data.type]).toEqual([400, "invalid_data"])
    })

    it("counts against the policy, and ends with the booking", async () => {
      const slots = await t.guest.slots(t.city.bangkok)
      const booking = await bookAsGuest(t)
      const link = await linkTo(t, booking)
      await t.dbConnection.raw(
        `update booking set policy = jsonb_set(policy, '{max_reschedules}', '1') where id = ?`,
        [booking],
      )
      const move = (index: number) =>
        t.guest.post(`${link}/reschedule`, { starts_at: slots[index].starts_at })
      expect((await move(4)).status).toBe(200)
      expect(refusal(await move(6))).toEqual([409, "reschedule_limit_reached"])
      await t.guest.post(`${link}/cancel`)
      expect(refusal(await move(8))).toEqual([409, "invalid_transition"])
    })

    it("tells nothing of who booked", async () => {
      const me = new Shopper(t.api, t.city, t.city.customer.headers)
      const slots = await me.slots(t.city.bangkok)
      const { booking, order } = await me.book(t.city.bangkok, slots[0].starts_at)
      const answer = await t.guest.post(`${await linkTo(t, booking)}/reschedule`, {
        starts_at: slots[4].starts_at,
      })
      expect(answer.status).toBe(200)
      const told = JSON.stringify(answer.data)
      for (const secret of [t.city.customer.id, t.city.customer.email, "Anchalee", GUEST, order]) {
        expect(told).not.toContain(secret)
      }
    })
  })

  it("lists a request that lapsed among the past bookings of its customer", async () => {
    const me = new Shopper(t.api, t.city, t.city.customer.headers)
    const [slot] = await me.slots(t.city.bangkok)
    const { booking } = await me.book(t.city.bangkok, slot.starts_at)
    await alter(t, booking, { status: "expired" })
    const { data } = await me.get("/store/customers/me/bookings?when=past")
    expect(data.bookings.map(({ id }: { id: string }) => id)).toEqual([booking])
    expect((await me.get(`/store/customers/me/bookings/${booking}`)).data.booking.status).toBe("expired")
  })
}
