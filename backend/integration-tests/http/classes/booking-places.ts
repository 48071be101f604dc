import { bangkok, book, call, hold, sessionAt, type Suite } from "./suite"

export function bookingPlaces(t: Suite): void {
  describe("booking places", () => {
    it("sells a party's places as one line, at the price of one each", async () => {
      const starts_at = bangkok(3, "10:00")
      const [staff_id] = t.city.bangkok.staff_ids
      await sessionAt(t, starts_at, { staff_id })
      const cart = await t.guest.cart()
      const { status, data } = await hold(t, starts_at, 3, cart)
      expect(status).toBe(200)
      expect(data.cart).toMatchObject({
        total: 1200,
        items: [{ quantity: 3, unit_price: 400, requires_shipping: false }],
      })
      expect(data.booking).toMatchObject({
        status: "held",
        party_size: 3,
        total: 1200,
        starts_at,
        ends_at: bangkok(3, "11:00"),
        segments: [{ price: 1200, staff: { id: staff_id, name: "Alex Early" }, starts_at }],
      })
      await t.guest.pay(cart)
      const done = await t.guest.complete(cart)
      expect([done.status, done.data.order.total]).toEqual([200, 1200])
      const admin = await call(t, t.city.owner, "GET", `/admin/bookings/${data.booking.id}`)
      expect(admin.data.booking).toMatchObject({
        status: "confirmed",
        party_size: 3,
        order_id: done.data.order.id,
      })
      const { rows } = await t.dbConnection.raw(
        `select count(*)::int as claims from claim where booking_id = ?`,
        [data.booking.id],
      )
      expect(rows).toEqual([{ claims: 0 }])
    })

    it("sells exactly ten places to sixty who want one at once", async () => {
      const starts_at = bangkok(3, "10:00")
      const session = await sessionAt(t, starts_at)
      const carts = await Promise.all(Array.from({ length: 60 }, () => t.guest.cart()))
      const answers = await Promise.all(carts.map((cart) => hold(t, starts_at, 1, cart)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
      expect(
        answers.filter(({ status, data }) => status === 409 && data.code === "slot_unavailable"),
      ).toHaveLength(50)
      expect(await seats(session)).toEqual([{ seats: 10 }])
    })

    it("never sells more than there are to parties of all sizes, some of whom pay at once", async () => {
      const starts_at = bangkok(3, "10:00")
      const session = await sessionAt(t, starts_at)
      const carts = await Promise.all(Array.from({ length: 24 }, () => t.guest.cart()))
      const statuses = await Promise.all(
        carts.map(async (cart, index) => {
          const { status, data } = await hold(t, starts_at, (index % 3) + 1, cart)
          if (status !== 200) return data.code
          if (index % 2 === 0) return status
          await t.guest.pay(cart)
          return (await t.guest.complete(cart)).status
        }),
      )
      expect(new Set(statuses)).toEqual(new Set([200, "slot_unavailable"]))
      const [{ seats: sold }] = await seats(session)
      expect(sold).toBeGreaterThanOrEqual(8)
      expect(sold).toBeLessThanOrEqual(10)
    })

    it("gives places back that are let go, and those of a hold that ran out", async () => {
      const starts_at = bangkok(3, "10:00")
      await sessionAt(t, starts_at, { capacity: 2 })
      const cart = await t.guest.cart()
      const { data } = await hold(t, starts_at, 2, cart)
      expect((await hold(t, starts_at)).status).toBe(409)
      await t.guest.delete(`/store/carts/${cart}/bookings/${data.booking.id}`)
      const { booking } = await book(t, starts_at, 2)
      expect((await hold(t, starts_at)).status).toBe(409)
      await call(t, t.city.owner, "POST", `/admin/bookings/${booking}/cancel`, {})
      expect((await hold(t, starts_at, 2)).status).toBe(200)
    })

    it("refuses a start without a session, and a party larger than the class", async () => {
      await sessionAt(t, bangkok(3, "10:00"))
      const none = await hold(t, bangkok(3, "10:15"))
      expect([none.status, none.data.code]).toEqual([409, "slot_not_offered"])
      const crowd = await hold(t, bangkok(3, "10:00"), 11)
      expect([crowd.status, crowd.data.message]).toEqual([400, expect.stringContaining("party_size")])
    })
  })

  async function seats(session: string): Promise<{ seats: number }[]> {
    const { rows } = await t.dbConnection.raw(
      `select sum(party_size)::int as seats from booking where session_id = ? and status in ('held', 'confirmed')`,
      [session],
    )
    return rows
  }
}
