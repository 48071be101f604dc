import { sweepHoldsWorkflow } from "../../../src/workflows/bookings/sweep-holds"
import { claimsOf, type Suite } from "./suite"

export function holdingAVisit(t: Suite): void {
  describe("holding a visit", () => {
    it("puts its line into the cart and hides the slot from others, not from its own cart", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const cart = await t.guest.cart()
      const { status, data } = await t.guest.hold(cart, t.city.bangkok, slot.starts_at, {
        staff_id: t.city.bangkok.staff_ids[0],
        add_on_ids: t.city.bangkok.service.add_on_ids,
      })
      expect(status).toBe(200)
      expect(data.booking).toMatchObject({
        status: "held",
        total: 1100,
        deposit_total: 1100,
        balance_due: 1100,
        payment_status: "not_paid",
        currency_code: "thb",
        time_zone: "Asia/Bangkok",
        order_id: null,
        party_size: 1,
      })
      expect(data.booking.number).toMatch(/^B-\d{6}$/)
      expect(data.booking.segments).toEqual([
        expect.objectContaining({
          price: 1100,
          starts_at: slot.starts_at,
          ends_at: new Date(Date.parse(slot.starts_at) + 90 * 60_000).toISOString(),
          staff: { id: t.city.bangkok.staff_ids[0], name: "Alex Early" },
        }),
      ])
      const left = Date.parse(data.booking.hold_expires_at) - Date.now()
      expect(left).toBeGreaterThan(9 * 60_000)
      expect(left).toBeLessThanOrEqual(10 * 60_000)
      expect(data.cart.items).toHaveLength(1)
      expect(data.cart.items[0]).toMatchObject({ quantity: 1, unit_price: 1100, requires_shipping: false })
      expect((await t.guest.slots(t.city.bangkok)).map(({ starts_at }) => starts_at)).not.toContain(
        slot.starts_at,
      )
      const own = await t.guest.slots(t.city.bangkok, 3, `&cart_id=${cart}`)
      expect(own.map(({ starts_at }) => starts_at)).toContain(slot.starts_at)
    })

    it("answers a taken slot with the nearest alternatives of the same staff", async () => {
      const slots = await t.guest.slots(t.city.bangkok)
      const staff_id = t.city.bangkok.staff_ids[0]
      const cart = await t.guest.cart()
      await t.guest.hold(cart, t.city.bangkok, slots[3].starts_at, { staff_id })
      const lost = await t.guest.hold(await t.guest.cart(), t.city.bangkok, slots[3].starts_at, { staff_id })
      expect(lost.status).toBe(409)
      expect(lost.data.code).toBe("slot_unavailable")
      expect(lost.data.alternatives).toHaveLength(5)
      expect(lost.data.alternatives[0]).toBe(slots[1].starts_at)
    })

    it("gives one of fifty who race for one slot the time, the others a clean conflict", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const carts = await Promise.all(Array.from({ length: 50 }, () => t.guest.cart()))
      const answers = await Promise.all(
        carts.map((cart) => t.guest.hold(cart, t.city.bangkok, slot.starts_at)),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(
        answers.filter(({ status, data }) => status === 409 && data.code === "slot_unavailable"),
      ).toHaveLength(49)
    })

    it.each([
      ["a time off the grid", (at: number) => at + 7 * 60_000, 409, "slot_not_offered"],
      ["a time at night", (at: number) => at - 4 * 3_600_000, 409, "slot_not_offered"],
      ["a time beyond the horizon", (at: number) => at + 200 * 86_400_000, 409, "slot_not_offered"],
      ["a time in the past", (at: number) => at - 30 * 86_400_000, 400, undefined],
    ])("refuses %s", async (_, move, status, code) => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const at = new Date(move(Date.parse(slot.starts_at))).toISOString()
      const answer = await t.guest.hold(await t.guest.cart(), t.city.bangkok, at)
      expect([answer.status, answer.data.code]).toEqual([status, code])
    })

    it.each([
      ["starts_at", { starts_at: "2026-13-45T10:00:00Z" }],
      ["starts_at", { starts_at: "2030-01-01T10:00:00" }],
      ["segments", { segments: undefined }],
      ["segments", { segments: [] }],
      ["party_size", { party_size: 0 }],
      ["party_size", { party_size: 2 }],
      ["notes", { notes: "n".repeat(10_000) }],
    ])("names %s when it is malformed", async (field, change) => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const body = {
        starts_at: slot.starts_at,
        segments: [{ variant_id: t.city.bangkok.service.variants[0].variant_id }],
        ...change,
      }
      const { status, data } = await t.guest.post(`/store/carts/${await t.guest.cart()}/bookings`, body)
      expect(status).toBe(400)
      expect(data).toMatchObject({ type: "invalid_data", message: expect.stringContaining(field) })
    })

    it("answers 404 for what is not there and 409 for another currency", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const cart = await t.guest.cart()
      expect((await t.guest.hold("cart_none", t.city.bangkok, slot.starts_at)).status).toBe(404)
      const foreign = { staff_id: t.city.nairobi.staff_ids[0] }
      expect((await t.guest.hold(cart, t.city.bangkok, slot.starts_at, foreign)).status).toBe(404)
      const unknown = { variant_id: "variant_none" }
      expect((await t.guest.hold(cart, t.city.bangkok, slot.starts_at, unknown)).status).toBe(404)
      const other = await t.guest.hold(await t.guest.cart(t.city.regions.kes), t.city.bangkok, slot.starts_at)
      expect([other.status, other.data.code]).toEqual([409, "currency_mismatch"])
    })

    it("is extended once, and an expired one is free for others at once", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const cart = await t.guest.cart()
      const staff = { staff_id: t.city.bangkok.staff_ids[0] }
      const { data } = await t.guest.hold(cart, t.city.bangkok, slot.starts_at, staff)
      const path = `/store/carts/${cart}/bookings/${data.booking.id}/extend`
      expect((await t.guest.post(path)).data.booking).toMatchObject({ hold_extended: true, status: "held" })
      const again = await t.guest.post(path)
      expect([again.status, again.data.code]).toEqual([409, "already_extended"])
      await t.dbConnection.raw(
        `update booking set hold_expires_at = now() - interval '1 second' where id = ?`,
        [data.booking.id],
      )
      await t.dbConnection.raw(
        `update claim set expires_at = now() - interval '1 second' where booking_id = ?`,
        [data.booking.id],
      )
      const next = await t.guest.hold(await t.guest.cart(), t.city.bangkok, slot.starts_at, staff)
      expect(next.status).toBe(200)
      await t.guest.pay(cart)
      const late = await t.guest.complete(cart)
      expect([late.status, late.data.code]).toEqual([409, "hold_expired"])
    })

    it("is swept out of the cart after it ran out", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const cart = await t.guest.cart()
      const { data } = await t.guest.hold(cart, t.city.bangkok, slot.starts_at)
      await t.dbConnection.raw(
        `update booking set hold_expires_at = now() - interval '1 second' where id = ?`,
        [data.booking.id],
      )
      await sweepHoldsWorkflow(t.getContainer()).run({ input: { limit: 10 } })
      const after = await t.guest.get(`/store/carts/${cart}/bookings`)
      expect(after.data.bookings.map(({ status }: { status: string }) => status)).toEqual(["expired"])
      expect((await t.guest.get(`/store/carts/${cart}`)).data.cart.items).toEqual([])
      expect(await claimsOf(t, data.booking.id)).toEqual([{ kind: "hold", live: false }])

      // The shopper sees it until they take it out, or pick another time in its place; then it is gone.
      const path = `/store/carts/${cart}/bookings`
      expect((await t.guest.delete(`${path}/${data.booking.id}`)).status).toBe(200)
      expect((await t.guest.get(path)).data.bookings).toEqual([])
      expect((await t.guest.hold(cart, t.city.bangkok, slot.starts_at)).status).toBe(200)
      await t.guest.pay(cart)
      expect((await t.guest.complete(cart)).status).toBe(200)
    })
  })
}
