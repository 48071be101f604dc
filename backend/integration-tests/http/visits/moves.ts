import { Shopper } from "../bookings/shopper"
import { claimsOf, type Suite } from "../bookings/suite"
import { after } from "./service-of"

export function moves(t: Suite): void {
  describe("rescheduling", () => {
    const as = () => ({ headers: t.city.owner.headers, validateStatus: () => true })
    const customer = () => new Shopper(t.api, t.city, t.city.customer.headers)
    const path = (id: string) => `/store/customers/me/bookings/${id}`

    it("moves a booking at its frozen price, and frees the old time", async () => {
      const me = customer()
      const [slot] = await me.slots(t.city.bangkok)
      const { booking } = await me.book(t.city.bangkok, slot.starts_at)
      const to = after(slot.starts_at, 30)
      const options = await me.get(
        `${path(booking)}/reschedule-options?from=${to.slice(0, 10)}&to=${to.slice(0, 10)}`,
      )
      const offered = options.data.availability.days[0].slots.map(
        ({ starts_at }: { starts_at: string }) => starts_at,
      )
      expect(offered).toContain(to)
      const moved = await me.post(`${path(booking)}/reschedule`, { starts_at: to })
      expect(moved.status).toBe(200)
      expect(moved.data.booking).toMatchObject({
        status: "confirmed",
        starts_at: to,
        ends_at: after(to, 60),
        total: 800,
        reschedule_count: 1,
      })
      expect(moved.data.booking.history.at(-1)).toMatchObject({
        event: "rescheduled",
        from: "confirmed",
        to: "confirmed",
        details: { from_starts_at: slot.starts_at, to_starts_at: to },
      })
      expect(await claimsOf(t, booking)).toEqual([{ kind: "booking", live: true }])
      const { rows } = await t.dbConnection.raw(`select sequence from booking where id = ?`, [booking])
      expect(rows).toEqual([{ sequence: 1 }])
    })

    it("refused leaves the booking where it was", async () => {
      const me = customer()
      const staff_id = t.city.bangkok.staff_ids[0]
      const slots = await me.slots(t.city.bangkok, 3, `&staff_id=${staff_id}`)
      const cart = await me.cart()
      await me.hold(cart, t.city.bangkok, slots[0].starts_at, { staff_id })
      await me.pay(cart)
      await me.complete(cart)
      const { data } = await me.get("/store/customers/me/bookings")
      const [{ id, starts_at }] = data.bookings
      await t.guest.hold(await t.guest.cart(), t.city.bangkok, slots[4].starts_at, { staff_id })
      const taken = await me.post(`${path(id)}/reschedule`, { starts_at: slots[4].starts_at })
      expect([taken.status, taken.data.code]).toEqual([409, "slot_unavailable"])
      expect(taken.data.alternatives).toHaveLength(5)
      const offGrid = await me.post(`${path(id)}/reschedule`, { starts_at: after(starts_at, 7) })
      expect(offGrid.data.code).toBe("slot_not_offered")
      const past = await me.post(`${path(id)}/reschedule`, { starts_at: after(starts_at, -60 * 24 * 30) })
      expect(past.status).toBe(400)
      const still = await me.get(path(id))
      expect(still.data.booking).toMatchObject({ starts_at, reschedule_count: 0 })
      expect(await claimsOf(t, id)).toEqual([{ kind: "booking", live: true }])
    })

    it("counts a customer's moves against the policy, not the venue's", async () => {
      const me = customer()
      const slots = await me.slots(t.city.bangkok)
      const { booking } = await me.book(t.city.bangkok, slots[0].starts_at)
      await t.dbConnection.raw(
        `update booking set policy = policy || '{"max_reschedules": 1}'::jsonb where id = ?`,
        [booking],
      )
      const move = (index: number) =>
        me.post(`${path(booking)}/reschedule`, { starts_at: slots[index].starts_at })
      expect((await move(2)).status).toBe(200)
      const again = await move(4)
      expect([again.status, again.data.code]).toEqual([409, "reschedule_limit_reached"])
      const staff_id = t.city.bangkok.staff_ids[1]
      const evening = (await me.slots(t.city.bangkok, 3, `&staff_id=${staff_id}`)).at(-1)
      const desk = await t.api.post(
        `/admin/bookings/${booking}/reschedule`,
        { starts_at: evening?.starts_at, staff_id },
        as(),
      )
      expect(desk.status).toBe(200)
      expect(desk.data.booking).toMatchObject({ starts_at: evening?.starts_at, reschedule_count: 1 })
      expect(desk.data.booking.segments[0].staff.id).toBe(staff_id)
    })

    it("is no way around a late fee, and nothing for a visit that has ended", async () => {
      const me = customer()
      const slots = await me.slots(t.city.bangkok)
      const { booking } = await me.book(t.city.bangkok, slots[0].starts_at)
      const policy = `{"free_until_minutes": 525600, "late_fee_percentage": 50}`
      await t.dbConnection.raw(`update booking set policy = policy || ?::jsonb where id = ?`, [
        policy,
        booking,
      ])
      const late = await me.post(`${path(booking)}/reschedule`, { starts_at: slots[4].starts_at })
      expect([late.status, late.data.code]).toEqual([409, "too_late_to_reschedule"])
      await me.post(`${path(booking)}/cancel`)
      const ended = await me.post(`${path(booking)}/reschedule`, { starts_at: slots[4].starts_at })
      expect([ended.status, ended.data.code]).toEqual([409, "invalid_transition"])
      const foreign = await t.guest.book(t.city.bangkok, slots[6].starts_at)
      const stranger = await me.post(`${path(foreign.booking)}/reschedule`, { starts_at: slots[4].starts_at })
      expect(stranger.status).toBe(404)
      const unknown = await t.api.post(
        `/admin/bookings/${foreign.booking}/reschedule`,
        { starts_at: slots[4].starts_at, staff_id: "stf_none" },
        as(),
      )
      expect(unknown.status).toBe(404)
    })
  })
}
