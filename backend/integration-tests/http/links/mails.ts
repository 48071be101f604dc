import { readCalendar, valueOf } from "../../../src/calendar/testing/read-calendar"
import { enqueueMailWorkflow } from "../../../src/workflows/mail/enqueue-mail"
import { exampleData } from "../../../src/mail/example-data"
import { GUEST, recordEvent } from "../mail/booking"
import { emptyMailbox, linkIn, mailTo, type Mail } from "../mail/mailbox"
import { Shopper } from "../bookings/shopper"
import type { Suite } from "../bookings/suite"
import { alter, bookAsGuest, deliverMail } from "./suite"

export function mailsOfChanges(t: Suite): void {
  describe("the mail of a change", () => {
    const attachedEvent = ({ attachments }: Mail) => {
      expect(attachments.map(({ filename, content_type }) => [filename, content_type])).toEqual([
        ["visit.ics", "text/calendar; charset=utf-8; method=PUBLISH"],
      ])
      return readCalendar(Buffer.from(attachments[0].content, "base64").toString()).events[0]
    }
    /** The only mail of an event of this booking. */
    const mailOf = async (name: string, booking: string, payload: object = {}): Promise<Mail | undefined> => {
      await t.dbConnection.raw(`delete from booking_event`)
      await emptyMailbox()
      const event = await recordEvent(t.getContainer(), name, booking)
      await t.dbConnection.raw(`update booking_event set payload = ? where id = ?`, [
        JSON.stringify(payload),
        event.id,
      ])
      await deliverMail(t)
      const mails = await mailTo(t.api, GUEST)
      expect(mails.length).toBeLessThanOrEqual(1)
      return mails[0]
    }

    it("links a guest to the booking and carries the visit for their calendar", async () => {
      const booking = await bookAsGuest(t)
      await emptyMailbox()
      await deliverMail(t)
      const [mail] = await mailTo(t.api, GUEST)
      const page = linkIn(mail).pathname
      const { data } = await t.guest.get(`/store/bookings/by-link${page.replace("/bookings", "")}`)
      expect(data.booking.id).toBe(booking)
      const event = attachedEvent(mail)
      expect(event.uid).toBe(`${booking}@plaza`)
      expect(event.startDate.toJSDate().toISOString()).toBe(data.booking.starts_at)
      expect(valueOf(event, "url")).toBe(linkIn(mail).href)
      await t.guest.post(`/store/bookings/by-link${page.replace("/bookings", "")}/cancel`)
      await emptyMailbox()
      await deliverMail(t)
      const [cancelled] = await mailTo(t.api, GUEST)
      const ended = attachedEvent(cancelled)
      expect([ended.uid, valueOf(ended, "status")]).toEqual([event.uid, "CANCELLED"])
      expect(ended.sequence).toBeGreaterThan(event.sequence)
    })

    it("links a customer with an account to their account", async () => {
      const me = new Shopper(t.api, t.city, t.city.customer.headers)
      const [slot] = await me.slots(t.city.bangkok)
      const { booking } = await me.book(t.city.bangkok, slot.starts_at)
      await emptyMailbox()
      await deliverMail(t)
      const [mail] = await mailTo(t.api, GUEST)
      expect(linkIn(mail).pathname).toBe(`/account/bookings/${booking}`)
    })

    it("tells the old and the new time of a visit that was moved", async () => {
      const booking = await bookAsGuest(t)
      await alter(t, booking, {
        starts_at: "2030-05-14T03:00:00.000Z",
        ends_at: "2030-05-14T04:00:00.000Z",
        sequence: 1,
      })
      const mail = await mailOf("booking.rescheduled", booking, {
        from_starts_at: "2030-05-13T02:30:00.000Z",
        by: "vendor",
      })
      expect(mail?.subject).toBe("Moved: Lotus House, Tuesday 14 May 2030, 10:00")
      expect(mail?.text).toContain(
        "Lotus House moved your visit at Lotus House from Monday 13 May 2030, 09:30 to Tuesday 14 May 2030, 10:00.",
      )
      expect(mail?.text).toContain("  Indochina Time (Asia/Bangkok)\nBefore: Monday 13 May 2030, 09:30\n")
      expect(mail && attachedEvent(mail).sequence).toBe(1)
    })

    it("tells that a request has lapsed and what goes back, and nothing of a hold", async () => {
      const booking = await bookAsGuest(t)
      await alter(t, booking, { status: "expired", refund_total: 800 })
      const mail = await mailOf("booking.expired", booking)
      expect(mail?.subject).toMatch(/^Not confirmed: Lotus House, /)
      expect(mail?.text).toContain("Refund: THB\u00a0800.00\n")
      expect(mail && valueOf(attachedEvent(mail), "status")).toBe("CANCELLED")
      await t.dbConnection.raw(`update booking set order_id = null where id = ?`, [booking])
      expect(await mailOf("booking.expired", booking)).toBeUndefined()
    })

    it("tells of a missed visit only when a fee is kept", async () => {
      const booking = await bookAsGuest(t)
      await alter(t, booking, { status: "no_show" })
      expect(await mailOf("booking.no_show", booking)).toBeUndefined()
      await alter(t, booking, { cancellation_fee: 0 })
      expect(await mailOf("booking.no_show", booking)).toBeUndefined()
      await alter(t, booking, { cancellation_fee: 400, refund_total: 400 })
      const mail = await mailOf("booking.no_show", booking)
      expect(mail?.text).toContain("No-show fee: THB\u00a0400.00\nRefund: THB\u00a0400.00\n")
    })

    it("can be that a payment came too late and went back", async () => {
      await emptyMailbox()
      await enqueueMailWorkflow(t.getContainer()).run({
        input: {
          messages: [
            {
              key: "payment_returned:1",
              template: "payment_returned",
              to: GUEST,
              data: exampleData.payment_returned,
            },
          ],
        },
      })
      await deliverMail(t)
      const mails = await mailTo(t.api, GUEST)
      expect(mails.map(({ subject }) => subject)).toEqual([
        "Not booked, money returned: Sabai Riverside Spa, Thursday 12 March 2026, 14:00",
      ])
    })
  })
}
