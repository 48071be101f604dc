import { Modules } from "@medusajs/framework/utils"
import endCancelledSessions from "../../../src/jobs/end-cancelled-sessions"
import settlePayments from "../../../src/jobs/settle-payments"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { bangkok, book, call, claimsOfSession, hold, sessionAt, type Suite } from "./suite"

export function cancellingSessions(t: Suite): void {
  const cancel = (id: string, body: object = {}) =>
    call(t, t.city.owner, "POST", `/admin/sessions/${id}/cancel`, body)
  const bookingOf = async (id: string) =>
    (await call(t, t.city.owner, "GET", `/admin/bookings/${id}`)).data.booking

  describe("calling a session off", () => {
    it("gives everyone their money back, lets holds go, and frees staff and studio", async () => {
      const starts_at = bangkok(3, "10:00")
      const [staff_id] = t.city.bangkok.staff_ids
      const id = await sessionAt(t, starts_at, { staff_id })
      const ann = await book(t, starts_at, 2)
      const bob = await book(t, starts_at)
      const cart = await t.guest.cart()
      const held = await hold(t, starts_at, 1, cart)
      const { status, data } = await cancel(id, {
        reason_code: "staff_unavailable",
        reason: "The teacher is ill",
      })
      expect([status, data.session]).toEqual([
        200,
        expect.objectContaining({ id, status: "cancelled", seats_taken: 0 }),
      ])
      for (const [{ booking, order }, paid] of [
        [ann, 800],
        [bob, 400],
      ] as const) {
        const ended = await bookingOf(booking)
        expect(ended).toMatchObject({ status: "cancelled", payment_status: "refunded" })
        expect(ended.history.at(-1)).toMatchObject({ to: "cancelled", reason: "The teacher is ill" })
        expect(await refundedOf(order)).toBe(paid)
      }
      const [released] = await t
        .getContainer()
        .resolve(SCHEDULING_MODULE)
        .listBookings({ id: held.data.booking.id })
      expect(released.status).toBe("released")
      const { rows } = await t.dbConnection.raw(
        `select count(*)::int as mails from booking_event where name = 'booking.cancelled'`,
      )
      expect(rows).toEqual([{ mails: 2 }])
      expect(await claimsOfSession(t, id)).toEqual([])
      const late = await hold(t, starts_at)
      expect([late.status, late.data.code]).toEqual([409, "slot_not_offered"])
      expect(await sessionAt(t, starts_at, { staff_id })).not.toBe(id)
    })

    it("goes on where it was interrupted, by hand or by the job", async () => {
      const scheduling = t.getContainer().resolve(SCHEDULING_MODULE)
      for (const [day, resume] of [
        [3, (id: string) => cancel(id)],
        [4, () => endCancelledSessions(t.getContainer())],
      ] as const) {
        const starts_at = bangkok(day, "10:00")
        const id = await sessionAt(t, starts_at)
        const bookings = [await book(t, starts_at), await book(t, starts_at)]
        await scheduling.cancelSession(id)
        await t.dbConnection.raw(`update class_session set updated_at = now() - interval '10 minutes'`)
        await resume(id)
        for (const { booking, order } of bookings) {
          expect([(await bookingOf(booking)).status, await refundedOf(order)]).toEqual(["cancelled", 400])
        }
        expect((await cancel(id)).status).toBe(200)
      }
    })

    it("ends a booking also while its bank is away, and pays back later", async () => {
      const starts_at = bangkok(3, "10:00")
      const id = await sessionAt(t, starts_at)
      const bookings = [await book(t, starts_at), await book(t, starts_at)]
      const payments = t.getContainer().resolve(Modules.PAYMENT)
      const failing = jest
        .spyOn(payments, "refundPayment")
        .mockRejectedValueOnce(new Error("the bank is away"))
      expect((await cancel(id)).status).toBe(200)
      failing.mockRestore()
      const refunds = () => Promise.all(bookings.map(({ order }) => refundedOf(order)))
      for (const { booking } of bookings) expect((await bookingOf(booking)).status).toBe("cancelled")
      expect((await refunds()).sort()).toEqual([0, 400])
      await t.dbConnection.raw(`update booking set updated_at = now() - interval '10 minutes'`)
      await settlePayments(t.getContainer())
      expect(await refunds()).toEqual([400, 400])
    })

    it("is refused when it is over", async () => {
      const id = await sessionAt(t, bangkok(3, "10:00"))
      await t.dbConnection.raw(
        `update class_session set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'
         where id = ?`,
        [id],
      )
      const { status, data } = await cancel(id)
      expect([status, data.code]).toEqual([409, "invalid_transition"])
      const changed = await call(t, t.city.owner, "POST", `/admin/sessions/${id}`, { capacity: 5 })
      expect([changed.status, changed.data.code]).toEqual([409, "invalid_transition"])
    })
  })

  async function refundedOf(order: string): Promise<number> {
    const { rows } = await t.dbConnection.raw(
      `select coalesce(sum(r.amount), 0)::int as refunded from refund r join payment p on p.id = r.payment_id
       join order_payment_collection c on c.payment_collection_id = p.payment_collection_id
       where c.order_id = ? and r.deleted_at is null`,
      [order],
    )
    return rows[0].refunded
  }
}
