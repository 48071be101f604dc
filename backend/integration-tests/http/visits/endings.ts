import lapseRequests from "../../../src/jobs/lapse-requests"
import settlePayments from "../../../src/jobs/settle-payments"
import { Shopper } from "../bookings/shopper"
import { claimsOf, type Suite } from "../bookings/suite"
import { serviceOf, variant } from "./service-of"

export function endings(t: Suite): void {
  const as = () => ({ headers: t.city.owner.headers, validateStatus: () => true })
  const step = (id: string, name: string, body: object = {}) =>
    t.api.post(`/admin/bookings/${id}/${name}`, body, as())

  describe("a client who does not come", () => {
    it("keeps what the policy says, and the rest goes back after the day", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { booking } = await t.guest.book(t.city.bangkok, slot.starts_at)
      await t.dbConnection.raw(
        `update booking set policy = policy || '{"no_show_fee_percentage": 25}'::jsonb where id = ?`,
        [booking],
      )
      const { status, data } = await step(booking, "no-show")
      expect([status, data.fee, data.refund]).toEqual([200, 200, 600])
      const refunds = async () =>
        (await t.dbConnection.raw(`select amount::int as amount from refund`)).rows as { amount: number }[]
      const long = `update booking set updated_at = now() - interval '10 minutes'`
      await t.dbConnection.raw(
        `${long}, starts_at = now(), ends_at = now() + interval '1 hour' where id = ?`,
        [booking],
      )
      await settlePayments(t.getContainer())
      expect(await refunds()).toEqual([])
      const past = `starts_at = now() - interval '2 days', ends_at = now() - interval '47 hours'`
      await t.dbConnection.raw(`${long}, ${past} where id = ?`, [booking])
      await settlePayments(t.getContainer())
      await settlePayments(t.getContainer())
      expect(await refunds()).toEqual([{ amount: 600 }])
    })

    it("who comes after all on the same day owes nothing more", async () => {
      const [slot] = await t.guest.slots(t.city.bangkok)
      const { booking } = await t.guest.book(t.city.bangkok, slot.starts_at)
      await step(booking, "no-show")
      const now = `starts_at = now(), ends_at = now() + interval '1 hour'`
      await t.dbConnection.raw(`update booking set ${now} where id = ?`, [booking])
      const { data } = await step(booking, "check-in")
      expect(data.booking).toMatchObject({ status: "checked_in", cancellation_fee: null, refund_total: null })
    })
  })

  describe("approval by hand", () => {
    async function request() {
      const service = await serviceOf(t, {
        title: "Consultation",
        variants: [variant(30, 600)],
        approval: "manual",
      })
      const [slot] = await t.guest.slots(service)
      return { ...(await t.guest.book(service, slot.starts_at)), service, slot }
    }

    it("keeps the time while it is asked for, and confirms", async () => {
      const { booking, service, slot } = await request()
      const free = (await t.guest.slots(service, 3, `&staff_id=${t.city.bangkok.staff_ids[0]}`)).map(
        ({ starts_at }) => starts_at,
      )
      expect(free).not.toContain(slot.starts_at)
      const { data } = await step(booking, "confirm")
      expect(data.booking.status).toBe("confirmed")
    })

    it("lapses when nobody answers before the visit, with the money back", async () => {
      const { booking } = await request()
      await lapseRequests(t.getContainer())
      expect((await t.dbConnection.raw(`select status from booking where id = ?`, [booking])).rows).toEqual([
        { status: "requested" },
      ])
      const past = `starts_at = now() - interval '1 minute', ends_at = now() + interval '29 minutes'`
      await t.dbConnection.raw(`update booking set ${past} where id = ?`, [booking])
      await lapseRequests(t.getContainer())
      await lapseRequests(t.getContainer())
      const { data } = await t.api.get(`/admin/bookings/${booking}`, as())
      expect(data.booking).toMatchObject({ status: "expired", refund_total: 600, payment_status: "refunded" })
      expect(await claimsOf(t, booking)).toEqual([{ kind: "booking", live: false }])
    })

    it("is not taken out of its cart when it has lapsed: it was ordered", async () => {
      const { booking, cart } = await request()
      const past = `starts_at = now() - interval '1 minute', ends_at = now() + interval '29 minutes'`
      await t.dbConnection.raw(`update booking set ${past} where id = ?`, [booking])
      await lapseRequests(t.getContainer())
      const kept = async () => {
        const { rows } = await t.dbConnection.raw(
          `select b.status, b.cart_id, count(l.id)::int as lines from booking b
             join booking_segment s on s.booking_id = b.id
             left join cart_line_item l on l.id = s.line_item_id and l.deleted_at is null
           where b.id = ? group by b.id`,
          [booking],
        )
        return rows
      }
      const before = [{ status: "expired", cart_id: cart, lines: 1 }]
      expect(await kept()).toEqual(before)
      const refused = await t.guest.delete(`/store/carts/${cart}/bookings/${booking}`)
      expect([refused.status, refused.data.code]).toEqual([409, "invalid_transition"])
      expect(await kept()).toEqual(before)
    })
  })

  describe("reasons", () => {
    it("are each side's own words", async () => {
      const me = new Shopper(t.api, t.city, t.city.customer.headers)
      const [slot] = await me.slots(t.city.bangkok)
      const { booking } = await me.book(t.city.bangkok, slot.starts_at)
      const customer = await me.post(`/store/customers/me/bookings/${booking}/cancel`, {
        reason_code: "venue_closed",
      })
      expect([customer.status, customer.data.message]).toEqual([400, expect.stringContaining("reason_code")])
      const vendor = await step(booking, "cancel", { reason_code: "suspected_fraud" })
      expect([vendor.status, vendor.data.message]).toEqual([400, expect.stringContaining("reason_code")])
      const platform = await t.api.post(
        `/admin/bookings/${booking}/cancel`,
        { reason_code: "suspected_fraud" },
        { headers: t.city.admin.headers, validateStatus: () => true },
      )
      expect(platform.data.booking).toMatchObject({ status: "cancelled", cancelled_by: "platform" })
    })
  })
}
