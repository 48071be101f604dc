import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { until } from "../../fixtures/until"
import { Shopper } from "./shopper"
import { type Suite } from "./suite"

export function customerBookings(t: Suite): void {
  describe("the customer's bookings", () => {
    it("lists them, previews and cancels under the policy, with the money back", async () => {
      const me = new Shopper(t.api, t.city, t.city.customer.headers)
      const [slot] = await me.slots(t.city.bangkok)
      const { booking } = await me.book(t.city.bangkok, slot.starts_at)
      const held = await me.hold(
        await me.cart(),
        t.city.bangkok,
        (await me.slots(t.city.bangkok))[4].starts_at,
      )
      expect(held.status).toBe(200)
      const upcoming = await me.get("/store/customers/me/bookings?when=upcoming")
      expect(upcoming.data.bookings.map(({ id }: { id: string }) => id)).toEqual([booking])
      expect((await me.get("/store/customers/me/bookings?when=past")).data.bookings).toEqual([])
      const path = `/store/customers/me/bookings/${booking}`
      const preview = await me.get(`${path}/cancel-preview`)
      expect(preview.data).toMatchObject({ fee: 0, refund: 800, currency_code: "thb" })
      const cancelled = await me.post(`${path}/cancel`, { reason_code: "changed_plans", reason: "Rain" })
      expect(cancelled.status).toBe(200)
      expect(cancelled.data).toMatchObject({
        fee: 0,
        refund: 800,
        booking: {
          status: "cancelled",
          cancelled_by: "customer",
          payment_status: "refunded",
          balance_due: 0,
        },
      })
      expect(cancelled.data.booking.history.at(-1)).toMatchObject({ to: "cancelled", reason: "Rain" })
      const twice = await me.post(`${path}/cancel`)
      expect([twice.status, twice.data.code]).toEqual([409, "invalid_transition"])
      expect((await me.slots(t.city.bangkok))[0].starts_at).toBe(slot.starts_at)
    })

    it("keeps the late fee that was frozen", async () => {
      const me = new Shopper(t.api, t.city, t.city.customer.headers)
      const [slot] = await me.slots(t.city.bangkok)
      const { booking } = await me.book(t.city.bangkok, slot.starts_at)
      const policy = JSON.stringify({
        free_until_minutes: 525_600,
        late_fee_percentage: 30,
        no_show_fee_percentage: 50,
        max_reschedules: null,
      })
      await t.dbConnection.raw(`update booking set policy = ? where id = ?`, [policy, booking])
      const { data } = await me.post(`/store/customers/me/bookings/${booking}/cancel`)
      expect(data).toMatchObject({
        fee: 240,
        refund: 560,
        booking: { payment_status: "partially_refunded" },
      })
    })

    it("counts what was paid under a promotion as all of it, and gives back that and no more", async () => {
      await createPromotionsWorkflow(t.getContainer()).run({
        input: {
          promotionsData: [
            {
              code: "QUARTER",
              type: "standard",
              status: "active",
              application_method: {
                type: "percentage",
                target_type: "items",
                allocation: "across",
                value: 25,
              },
            },
          ],
        },
      })
      const me = new Shopper(t.api, t.city, t.city.customer.headers)
      const [first, , , , second] = await me.slots(t.city.bangkok)
      const { booking } = await me.book(t.city.bangkok, first.starts_at, "QUARTER")
      const path = `/store/customers/me/bookings/${booking}`
      // The money is taken a moment after the order is placed.
      const paid = async (id: string) =>
        (await me.get(`/store/customers/me/bookings/${id}`)).data.booking.payment_status === "paid"
      await until("the money", () => paid(booking), 10_000)
      expect((await me.get(path)).data.booking).toMatchObject({
        total: 800,
        paid_total: 600,
        balance_due: 0,
        payment_status: "paid",
      })
      expect((await me.get(`${path}/cancel-preview`)).data).toMatchObject({ fee: 0, refund: 600 })
      expect((await me.post(`${path}/cancel`)).data).toMatchObject({
        fee: 0,
        refund: 600,
        booking: { payment_status: "refunded", balance_due: 0 },
      })
      const without = await me.book(t.city.bangkok, second.starts_at)
      await until("the money", () => paid(without.booking), 10_000)
      const preview = await me.get(`/store/customers/me/bookings/${without.booking}/cancel-preview`)
      expect(preview.data.refund).toBe(800)
    })

    it("shows nobody else's", async () => {
      const me = new Shopper(t.api, t.city, t.city.customer.headers)
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { booking } = await t.guest.book(t.city.bangkok, slot.starts_at)
      expect((await me.get(`/store/customers/me/bookings/${booking}`)).status).toBe(404)
      expect((await me.post(`/store/customers/me/bookings/${booking}/cancel`)).status).toBe(404)
      expect((await t.guest.get(`/store/customers/me/bookings`)).status).toBe(401)
    })
  })
}
