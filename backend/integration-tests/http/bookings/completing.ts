import { Modules } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { claimsOf, type Suite } from "./suite"

export function completing(t: Suite): void {
  describe("completing", () => {
    it("confirms the booking with its order, once, however often it is asked", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { booking, order, cart } = await t.guest.book(t.city.bangkok, slot.starts_at)
      const again = await t.guest.complete(cart)
      expect([again.status, again.data.order.id]).toEqual([200, order])
      const { data } = await t.guest.get(`/store/carts/${cart}/bookings`)
      expect(data.bookings).toEqual([
        expect.objectContaining({
          id: booking,
          status: "confirmed",
          order_id: order,
          hold_expires_at: null,
        }),
      ])
      expect(await claimsOf(t, booking)).toEqual([{ kind: "booking", live: true }])
      const admin = await t.api.get(`/admin/bookings?order_id=${order}`, { headers: t.city.owner.headers })
      expect(admin.data.bookings[0]).toMatchObject({ id: booking, status: "confirmed", order_id: order })
      const events = await t
        .getContainer()
        .resolve(SCHEDULING_MODULE)
        .listBookingEvents({ booking_id: booking })
      expect(events.map(({ name }) => name)).toEqual(["booking.confirmed"])
    })

    it("leaves neither order nor claim behind when the payment fails", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const cart = await t.guest.cart()
      const { data } = await t.guest.hold(cart, t.city.bangkok, slot.starts_at)
      await t.guest.pay(cart)
      const payments = t.getContainer().resolve(Modules.PAYMENT)
      const refused = jest.spyOn(payments, "authorizePaymentSession").mockRejectedValue(new Error("refused"))
      const failed = await t.guest.complete(cart)
      refused.mockRestore()
      expect(failed.data).toMatchObject({ type: "cart", error: { type: "payment_authorization_error" } })
      const { rows } = await t.dbConnection.raw(`select id from "order" where deleted_at is null`)
      expect(rows).toEqual([])
      expect(await claimsOf(t, data.booking.id)).toEqual([{ kind: "hold", live: true }])
      const after = await t.guest.get(`/store/carts/${cart}/bookings`)
      expect(after.data.bookings[0]).toMatchObject({ status: "held", order_id: null })
      const retried = await t.guest.complete(cart)
      expect([retried.status, retried.data.type]).toEqual([200, "order"])
    })

    it("asks for no shipping address when there are only services", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { order } = await t.guest.book(t.city.bangkok, slot.starts_at)
      const { data } = await t.guest.get(`/store/orders/${order}`)
      expect(data.order).toMatchObject({ shipping_methods: [], total: 800 })
      expect(data.order.shipping_address?.address_1 ?? null).toBeNull()
    })
  })
}
