import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import deliverBookingEvents from "../../../src/jobs/deliver-booking-events"
import sendMail from "../../../src/jobs/send-mail"
import { readEnvironment } from "../../../src/config/environment"
import { bookingNumber } from "../../../src/api/presenters/booking-number"
import { readLink } from "../../../src/booking-links/link-token"
import { GUEST, makeBooking, recordEvent } from "./booking"
import { countMail, emptyMailbox, linkIn, mailTo } from "./mailbox"

const { PLAZA_STOREFRONT_URL } = readEnvironment()

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConnection }) => {
    const eventRow = async (id: string) =>
      (await dbConnection.raw("select * from booking_event where id = ?", [id])).rows[0]
    const makeDue = () =>
      dbConnection.raw("update booking_event set available_at = now() where delivered_at is null")

    // Only the runs below, none of the schedule's own.
    beforeAll(() => new WorkflowScheduler().clear())
    beforeEach(emptyMailbox)

    const deliver = async () => {
      await deliverBookingEvents(getContainer())
      await sendMail(getContainer())
    }

    it("tells the guest and the bus that a booking is confirmed, in the venue's time and money", async () => {
      const container = getContainer()
      const { booking } = await makeBooking(container)
      const heard: unknown[] = []
      container
        .resolve(Modules.EVENT_BUS)
        .subscribe("booking.confirmed", async ({ data }) => void heard.push(data), { subscriberId: "spec" })
      const event = await recordEvent(container, "booking.confirmed", booking.id)
      await deliver()

      expect((await eventRow(event.id)).delivered_at).toBeInstanceOf(Date)
      expect(heard).toEqual([{ id: booking.id, from: "held", by: "customer" }])
      const [mail, ...others] = await mailTo(api, GUEST)
      expect(others).toEqual([])
      expect(mail.subject).toBe("Confirmed: Jua Studio, Tuesday 14 May 2030, 10:00")
      expect(mail.text).toContain(`Booking: ${bookingNumber(booking.number)}\n`)
      expect(mail.text).toContain("Service: Braids (90 minutes) with Wanjiru\n")
      expect(mail.text).toContain("  Tuesday 14 May 2030, 10:00–11:30\n  East Africa Time (Africa/Nairobi)\n")
      expect(mail.text).toContain("  Jua Studio\n  4 Ngong Road\n  Nairobi\n  Kenya\n")
      expect(mail.text).toContain("Total: KES\u00a03,500.00\n")
      expect(mail.text).toContain(
        "  Free until Monday 13 May 2030, 10:00\n  Afterwards 50 % of the price is charged\n",
      )
      const [, token] = linkIn(mail).href.split(`${PLAZA_STOREFRONT_URL}/bookings/`)
      expect(readLink(token, booking.ends_at)).toEqual({ booking_id: booking.id })
    })

    it("sends one mail for an event that is delivered twice", async () => {
      const container = getContainer()
      const { booking } = await makeBooking(container)
      const event = await recordEvent(container, "booking.requested", booking.id)
      await Promise.all([deliverBookingEvents(container), deliverBookingEvents(container)])
      // A crash after the delivery and before its mark.
      await dbConnection.raw(
        "update booking_event set delivered_at = null, available_at = now() where id = ?",
        [event.id],
      )
      await deliver()
      expect(await mailTo(api, GUEST)).toHaveLength(1)
      expect(await container.resolve("mail").listMailMessages()).toHaveLength(1)
    })

    it("names fee and refund of a cancellation, and tells a declined request apart", async () => {
      const container = getContainer()
      const { booking } = await makeBooking(container)
      const change = (fields: object) =>
        container.resolve("scheduling").updateBookings({ id: booking.id, ...fields })
      await change({
        status: "cancelled",
        cancelled_by: "customer",
        cancellation_fee: 1750,
        refund_total: 1750,
      })
      await recordEvent(container, "booking.cancelled", booking.id)
      await deliver()
      const [cancelled] = await mailTo(api, GUEST)
      expect(cancelled.subject).toBe("Cancelled: Jua Studio, Tuesday 14 May 2030, 10:00")
      expect(cancelled.text).toContain("Cancellation fee: KES\u00a01,750.00\nRefund: KES\u00a01,750.00\n")

      await emptyMailbox()
      await change({ status: "declined", cancellation_fee: null, refund_total: 3500 })
      await recordEvent(container, "booking.declined", booking.id)
      await deliver()
      const [declined] = await mailTo(api, GUEST)
      expect(declined.subject).toBe("Declined: Jua Studio, Tuesday 14 May 2030, 10:00")
      expect(declined.text).toContain("Refund: KES\u00a03,500.00\n")
    })

    it("waits for the payment before it says that a booking is confirmed", async () => {
      const container = getContainer()
      const { booking, collection } = await makeBooking(container, "not_paid")
      const event = await recordEvent(container, "booking.confirmed", booking.id)
      await deliver()
      const waiting = await eventRow(event.id)
      expect(waiting).toMatchObject({ delivered_at: null, attempts: 1 })
      expect(waiting.available_at.getTime() - waiting.updated_at.getTime()).toBe(5000)
      expect(await container.resolve("mail").listMailMessages()).toEqual([])

      await container
        .resolve(Modules.PAYMENT)
        .updatePaymentCollections(collection.id, { status: "authorized" })
      await makeDue()
      await deliver()
      expect(await mailTo(api, GUEST)).toHaveLength(1)
    })

    it("keeps an event that cannot be delivered and goes on with the others", async () => {
      const container = getContainer()
      const { booking } = await makeBooking(container)
      const broken = await recordEvent(container, "booking.confirmed", booking.id)
      await dbConnection.raw("update booking set time_zone = 'Mars/Olympus' where id = ?", [booking.id])
      const other = await recordEvent(container, "booking.completed", booking.id)
      await deliver()
      expect((await eventRow(other.id)).delivered_at).toBeInstanceOf(Date)
      const row = await eventRow(broken.id)
      expect(row).toMatchObject({ delivered_at: null, attempts: 1 })
      expect(row.last_error).toContain("time_zone: is not an IANA time zone")
      expect(row.available_at.getTime() - row.updated_at.getTime()).toBe(30_000)

      await dbConnection.raw("update booking set time_zone = 'Africa/Nairobi' where id = ?", [booking.id])
      await makeDue()
      await deliver()
      expect(await mailTo(api, GUEST)).toHaveLength(1)
      expect(await countMail()).toBe(1)
    })
  },
})
