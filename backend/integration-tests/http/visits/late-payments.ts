import { Modules } from "@medusajs/framework/utils"
import placePaidCarts from "../../../src/jobs/place-paid-carts"
import { sweepHoldsWorkflow } from "../../../src/workflows/bookings/sweep-holds"
import type { Suite } from "../bookings/suite"

export function latePayments(t: Suite): void {
  const staff = () => ({ staff_id: t.city.bangkok.staff_ids[0] })

  /** A cart with one hold that has run out, and its payment session. */
  async function lateCart() {
    const [slot] = await t.guest.slots(t.city.bangkok)
    const cart = await t.guest.cart()
    const { data } = await t.guest.hold(cart, t.city.bangkok, slot.starts_at, staff())
    const collection = await t.guest.pay(cart)
    const booking = data.booking.id
    await t.dbConnection.raw(
      `update booking set hold_expires_at = now() - interval '1 second' where id = ?`,
      [booking],
    )
    await t.dbConnection.raw(
      `update claim set expires_at = now() - interval '1 second' where booking_id = ?`,
      [booking],
    )
    return { slot, cart, booking, collection }
  }

  /** The payment lands at the provider while nobody completes the cart, six minutes ago. */
  async function land(collection: string): Promise<string> {
    const payments = t.getContainer().resolve(Modules.PAYMENT)
    const [session] = await payments.listPaymentSessions({ payment_collection_id: collection })
    const payment = await payments.authorizePaymentSession(session.id, {})
    if (!payment) throw new Error("The provider authorized nothing")
    const { id } = payment
    await payments.capturePayment({ payment_id: id })
    await t.dbConnection.raw(`update payment set created_at = now() - interval '6 minutes' where id = ?`, [
      id,
    ])
    return id
  }

  const statusOf = async (booking: string) =>
    (await t.dbConnection.raw(`select status from booking where id = ?`, [booking])).rows[0].status

  describe("paying late", () => {
    it("takes the time back while it is free", async () => {
      const { cart, booking } = await lateCart()
      const { status, data } = await t.guest.complete(cart)
      expect([status, data.type]).toEqual([200, "order"])
      expect(await statusOf(booking)).toBe("confirmed")
      const { rows } = await t.dbConnection.raw(
        `select kind, expires_at from claim where booking_id = ? and live`,
        [booking],
      )
      expect(rows).toEqual([{ kind: "booking", expires_at: null }])
    })

    it("books by itself when the payment lands late and the time is free, also after a sweep", async () => {
      const { cart, booking, collection } = await lateCart()
      await land(collection)
      await sweepHoldsWorkflow(t.getContainer()).run({ input: { limit: 10 } })
      expect(await statusOf(booking)).toBe("expired")
      await placePaidCarts(t.getContainer())
      await placePaidCarts(t.getContainer())
      expect(await statusOf(booking)).toBe("confirmed")
      const { rows } = await t.dbConnection.raw(`select order_id from order_cart where cart_id = ?`, [cart])
      expect(rows).toHaveLength(1)
    })

    it("gives the money back and writes when the time is gone", async () => {
      const { slot, booking, collection } = await lateCart()
      const payment = await land(collection)
      const other = await t.guest.hold(await t.guest.cart(), t.city.bangkok, slot.starts_at, staff())
      expect(other.status).toBe(200)
      await placePaidCarts(t.getContainer())
      await placePaidCarts(t.getContainer())
      expect(await statusOf(booking)).toBe("expired")
      const refunds = await t.dbConnection.raw(
        `select amount::int as amount from refund where payment_id = ?`,
        [payment],
      )
      expect(refunds.rows).toEqual([{ amount: 800 }])
      const mail = await t.dbConnection.raw(
        `select template, "to" from mail_message where key like 'payment_returned%'`,
      )
      expect(mail.rows).toEqual([{ template: "payment_returned", to: "guest@shopper.example" }])
      const orders = await t.dbConnection.raw(`select id from "order" where deleted_at is null`)
      expect(orders.rows).toEqual([])
    })
  })
}
