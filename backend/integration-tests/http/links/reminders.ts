import sendReminders from "../../../src/jobs/send-reminders"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { GUEST } from "../mail/booking"
import { emptyMailbox, mailTo } from "../mail/mailbox"
import type { Suite } from "../bookings/suite"
import { alter, bookAsGuest, deliverMail } from "./suite"

const HOUR = 3_600_000

export function reminders(t: Suite): void {
  describe("reminders", () => {
    /** A booking that starts in `hours` from now and was agreed on `agreed` hours ago. */
    const booked = async (index: number, hours: number, agreed: number) => {
      const id = await bookAsGuest(t, index)
      const starts_at = new Date(Date.now() + hours * HOUR)
      await alter(t, id, { starts_at, ends_at: new Date(starts_at.getTime() + HOUR) })
      await t.dbConnection.raw(`update booking_history set at = ? where booking_id = ?`, [
        new Date(Date.now() - agreed * HOUR).toISOString(),
        id,
      ])
      return id
    }
    const reminded = async () => {
      const { rows } = await t.dbConnection.raw(
        `select booking_id from booking_event where name = 'booking.reminder' order by created_at, booking_id`,
      )
      return rows.map(({ booking_id }: { booking_id: string }) => booking_id)
    }
    const isMarked = async (id: string) => {
      const { rows } = await t.dbConnection.raw(`select reminded_at from booking where id = ?`, [id])
      return rows[0].reminded_at !== null
    }
    const setMinutes = (reminder_minutes: number | null) =>
      t
        .getContainer()
        .resolve(VENDOR_MODULE)
        .updateVendors({ id: t.city.bangkok.vendor_id, reminder_minutes })

    it("go to those whose visit starts within the vendor's time, once", async () => {
      const due = await booked(0, 23.9, 48)
      const later = await booked(2, 24.1, 48)
      const started = await booked(4, -0.1, 48)
      const cancelled = await booked(6, 20, 48)
      await alter(t, cancelled, { status: "cancelled" })
      const container = t.getContainer()
      await Promise.all([sendReminders(container), sendReminders(container), sendReminders(container)])
      await sendReminders(container)
      expect(await reminded()).toEqual([due])
      expect(await Promise.all([due, later, started, cancelled].map(isMarked))).toEqual([
        true,
        false,
        false,
        false,
      ])
      await emptyMailbox()
      await t.dbConnection.raw(`delete from booking_event where name <> 'booking.reminder'`)
      await deliverMail(t)
      const mails = await mailTo(t.api, GUEST)
      expect(mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Reminder: Lotus House, /)])
    })

    it("do not go to who booked when it was due already", async () => {
      const late = await booked(0, 20, 1)
      await sendReminders(t.getContainer())
      expect(await reminded()).toEqual([])
      expect(await isMarked(late)).toBe(true)
    })

    it("follow what each vendor wants", async () => {
      const id = await booked(0, 1.5, 48)
      await setMinutes(null)
      await sendReminders(t.getContainer())
      expect(await isMarked(id)).toBe(false)
      await setMinutes(60)
      await sendReminders(t.getContainer())
      expect(await isMarked(id)).toBe(false)
      await setMinutes(120)
      await sendReminders(t.getContainer())
      expect(await reminded()).toEqual([id])
    })

    it("are not sent of a visit that was called off meanwhile", async () => {
      const id = await booked(0, 20, 48)
      await sendReminders(t.getContainer())
      await alter(t, id, { status: "cancelled" })
      await t.dbConnection.raw(`delete from booking_event where name <> 'booking.reminder'`)
      await emptyMailbox()
      await deliverMail(t)
      expect(await mailTo(t.api, GUEST)).toEqual([])
    })

    it("are set by the vendor, within 14 days", async () => {
      const path = `/admin/vendors/${t.city.bangkok.vendor_id}`
      const set = (reminder_minutes: unknown) =>
        t.api.post(path, { reminder_minutes }, { headers: t.city.owner.headers, validateStatus: () => true })
      expect((await t.api.get(path, { headers: t.city.owner.headers })).data.vendor.reminder_minutes).toBe(
        1440,
      )
      for (const minutes of [0, 20_160, null]) {
        const { status, data } = await set(minutes)
        expect([status, data.vendor?.reminder_minutes]).toEqual([200, minutes])
      }
      for (const wrong of [-1, 20_161, 1.5, "60"]) {
        const { status, data } = await set(wrong)
        expect([status, data.message]).toEqual([400, expect.stringMatching(/^reminder_minutes: /)])
      }
    })
  })
}
