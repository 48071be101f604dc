import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { createUser, type Person } from "../../fixtures/people"
import type { Suite } from "../bookings/suite"
import { countStatements } from "../discovery/count-statements"
import { DAY, desk } from "./desk"

export function whatIsShown(t: Suite): void {
  const owner = desk(t)

  describe("a venue's calendar", () => {
    it("shows visits, blocks, time off, classes, and when who works", async () => {
      const { bangkok } = t.city
      const [early, late] = bangkok.staff_ids
      const booking = await owner.book(bangkok, "03:00", { notes: "Window seat" })
      const block = await owner.post("/blocks", {
        ...{ staff_id: late, reason: "Stock count" },
        ...{ starts_at: `${DAY}T06:00:00Z`, ends_at: `${DAY}T07:00:00Z` },
      })
      const off = await owner.post(`/staff/${early}/time-off`, {
        ...{ starts_at: `${DAY}T08:00:00Z`, ends_at: `${DAY}T10:00:00Z`, reason: "Dentist" },
      })
      const session = await t
        .getContainer()
        .resolve(SCHEDULING_MODULE)
        .createClassSessions({
          service_id: bangkok.service.id,
          venue_id: bangkok.venue_id,
          staff_id: late,
          starts_at: new Date(`${DAY}T09:00:00Z`),
          ends_at: new Date(`${DAY}T10:00:00Z`),
          local_starts_at: `${DAY}T16:00`,
          time_zone: bangkok.time_zone,
          capacity: 8,
        })
      const { data, status } = await owner.calendar(bangkok, DAY)
      expect(status).toBe(200)
      const span = (from: string, until: string) => ({
        starts_at: `${DAY}T${from}:00.000Z`,
        ends_at: `${DAY}T${until}:00.000Z`,
      })
      expect(data.calendar).toEqual({
        venue_id: bangkok.venue_id,
        time_zone: "Asia/Bangkok",
        currency_code: "thb",
        from: DAY,
        to: DAY,
        starts_at: new Date(Date.parse(`${DAY}T00:00:00Z`) - 7 * 3_600_000).toISOString(),
        ends_at: `${DAY}T17:00:00.000Z`,
        cursor: expect.stringMatching(/^\d+:\d+:[\d,]*@\d+$/),
        opening: [span("02:00", "13:00")],
        exceptions: [],
        staff: [
          { id: early, name: "Alex Early", title: null, color: null, windows: [span("02:00", "10:00")] },
          { id: late, name: "Billie Late", title: null, color: null, windows: [span("05:00", "13:00")] },
        ],
        units: [],
        segments: [
          {
            id: booking.segments[0].id,
            booking_id: booking.id,
            number: expect.any(Number),
            status: "confirmed",
            source: "phone",
            sequence: 0,
            customer: { id: booking.customer.id, name: "Kamala Chai" },
            party_size: 1,
            has_notes: true,
            part: 1,
            parts: 1,
            service_id: bangkok.service.id,
            title: "Massage",
            variant_title: "60 minutes",
            staff_id: early,
            resource_unit_ids: [],
            buffer_before_minutes: 0,
            buffer_after_minutes: 0,
            visit_starts_at: `${DAY}T03:00:00.000Z`,
            ...span("03:00", "04:00"),
          },
        ],
        blocks: [
          {
            id: block.data.block.id,
            staff_id: late,
            resource_id: null,
            reason: "Stock count",
            ...span("06:00", "07:00"),
          },
        ],
        time_off: [
          { id: off.data.time_off.id, staff_id: early, reason: "Dentist", ...span("08:00", "10:00") },
        ],
        sessions: [
          {
            id: session.id,
            service_id: bangkok.service.id,
            title: "Massage",
            staff_id: late,
            resource_unit_ids: [],
            capacity: 8,
            seats_taken: 0,
            ...span("09:00", "10:00"),
          },
        ],
      })
    })

    it("keeps to the days asked for, and leaves out what no longer takes time", async () => {
      const { bangkok } = t.city
      const next = new Date(Date.parse(DAY) + 86_400_000).toISOString().slice(0, 10)
      const kept = await owner.book(bangkok, "02:00")
      const gone = await owner.book(bangkok, "04:00")
      await owner.post(`/bookings/${gone.id}/cancel`)
      const ids = async (from: string, to: string) =>
        (await owner.calendar(bangkok, from, to)).data.calendar.segments.map(
          ({ booking_id }: { booking_id: string }) => booking_id,
        )
      expect(await ids(DAY, next)).toEqual([kept.id])
      expect(await ids(next, next)).toEqual([])
    })

    it("shows a time on hold until the hold runs out, without a name", async () => {
      const { bangkok } = t.city
      const starts_at = `${DAY}T03:00:00.000Z`
      const held = await t.guest.hold(await t.guest.cart(), bangkok, starts_at)
      const segments = async () => (await owner.calendar(bangkok, DAY)).data.calendar.segments
      expect(await segments()).toMatchObject([
        { booking_id: held.data.booking.id, status: "held", customer: null },
      ])
      await t.dbConnection.raw(`update booking set hold_expires_at = now() - interval '1 second'`)
      expect(await segments()).toEqual([])
    })

    it("shows one staff member or the units of one resource when asked", async () => {
      const { bangkok } = t.city
      const [early, late] = bangkok.staff_ids
      await owner.book(bangkok, "03:00")
      const added = await owner.post(`/venues/${bangkok.venue_id}/resources`, {
        ...{ name: "Treatment room", kind: "room", quantity: 2 },
      })
      expect(added.status).toBe(200)
      const whole = (await owner.calendar(bangkok, DAY)).data.calendar
      expect(whole.units).toMatchObject([
        { name: "Treatment room", kind: "room", number: 1, of: 2 },
        { name: "Treatment room", kind: "room", number: 2, of: 2 },
      ])
      const [{ resource_id }] = whole.units
      await owner.post("/blocks", {
        ...{ resource_id, starts_at: `${DAY}T03:00:00Z`, ends_at: `${DAY}T04:00:00Z` },
      })
      const of = async (extra: string) => {
        const { calendar } = (await owner.calendar(bangkok, DAY, DAY, extra)).data
        return [calendar.staff.length, calendar.segments.length, calendar.blocks.length]
      }
      expect(await of(`&staff_id=${early}`)).toEqual([1, 1, 0])
      expect(await of(`&staff_id=${late}`)).toEqual([1, 0, 0])
      expect(await of(`&resource_id=${resource_id}`)).toEqual([2, 0, 1])
    })

    it("takes as many statements for a full day as for an empty one", async () => {
      const { bangkok } = t.city
      await owner.book(bangkok, "02:00")
      const count = () => countStatements(() => owner.calendar(bangkok, DAY), 200)
      const one = await count()
      for (const time of ["03:00", "04:00", "05:00", "06:00"]) await owner.book(bangkok, time)
      expect(await count()).toBe(one)
      const { data } = await owner.calendar(bangkok, DAY)
      const { cursor } = data.calendar
      const cheap = await countStatements(() => owner.changes(bangkok, cursor), 200)
      // Three for the calendar and one for the names; what signs a request in is the rest of both.
      expect(one - cheap).toBe(3)
    })
  })

  describe("who sees which calendar", () => {
    let member: Person
    const staff = desk(t, () => member)
    const stranger = desk(t, () => t.city.other_owner)

    beforeEach(async () => {
      const { vendor_id, staff_ids } = t.city.bangkok
      member = await createUser(t.api, t.getContainer(), {
        email: "early@lotus-house.example",
        role: "staff",
        vendor_id,
        staff_member_id: staff_ids[0],
      })
    })

    it("staff see themselves alone, also when they ask for others", async () => {
      const { bangkok } = t.city
      const [early, late] = bangkok.staff_ids
      const own = await owner.book(bangkok, "03:00")
      await owner.book(bangkok, "06:00", {
        segments: [{ variant_id: bangkok.service.variants[0].variant_id, staff_id: late }],
      })
      await owner.post(`/staff/${late}/time-off`, {
        ...{ starts_at: `${DAY}T10:00:00Z`, ends_at: `${DAY}T12:00:00Z`, reason: "Private" },
      })
      const { data } = await staff.calendar(bangkok, DAY)
      expect(data.calendar.staff.map(({ id }: { id: string }) => id)).toEqual([early])
      expect(data.calendar.segments).toMatchObject([{ booking_id: own.id }])
      expect(data.calendar.time_off).toEqual([])
      expect((await staff.calendar(bangkok, DAY, DAY, `&staff_id=${late}`)).status).toBe(404)
      expect((await staff.calendar(bangkok, DAY, DAY, `&staff_id=${early}`)).status).toBe(200)
      const resize = { segment_id: own.segments[0].id, duration_minutes: 30 }
      expect((await staff.post(`/bookings/${own.id}/resize`, resize)).status).toBe(403)
    })

    it("a login of staff without a staff member sees nobody", async () => {
      const { bangkok } = t.city
      await owner.book(bangkok, "03:00")
      const nobody = await createUser(t.api, t.getContainer(), {
        email: "nobody@lotus-house.example",
        role: "staff",
        vendor_id: bangkok.vendor_id,
      })
      const { data } = await desk(t, () => nobody).calendar(bangkok, DAY)
      expect([data.calendar.staff, data.calendar.segments]).toEqual([[], []])
    })

    it("another vendor finds no such venue, the platform every one", async () => {
      const { bangkok } = t.city
      const { cursor } = (await owner.calendar(bangkok, DAY)).data.calendar
      expect((await stranger.calendar(bangkok, DAY)).status).toBe(404)
      expect((await stranger.changes(bangkok, cursor)).status).toBe(404)
      const admin = desk(t, () => t.city.admin)
      expect((await admin.calendar(bangkok, DAY)).status).toBe(200)
      expect((await admin.calendar(t.city.nairobi, DAY)).status).toBe(200)
    })

    it("what is asked amiss is said", async () => {
      const { bangkok } = t.city
      const status = async (from: string, to: string, extra = "") => {
        const answer = await owner.calendar(bangkok, from, to, extra)
        return [answer.status, answer.data.message]
      }
      expect(await status("2031-01-02", "2031-01-01")).toEqual([400, "to: must not be before from"])
      expect(await status("2031-01-01", "2031-02-12")).toEqual([400, "to: must be at most 42 days from from"])
      expect((await status("2031-01-01", "2031-02-11"))[0]).toBe(200)
      expect((await status("2031-02-30", "2031-03-01"))[0]).toBe(400)
      expect((await status(DAY, DAY, "&staff_id=stf_none"))[0]).toBe(404)
      expect((await status(DAY, DAY, `&staff_id=${t.city.nairobi.staff_ids[0]}`))[0]).toBe(404)
      expect((await status(DAY, DAY, "&resource_id=res_none"))[0]).toBe(404)
      expect((await owner.get(`/calendar?from=${DAY}&to=${DAY}`)).status).toBe(400)
      for (const cursor of ["", "now", "1:2:3", "9:1:@1", "1:1:4,3@1", "99999999999999999999:1:@1"]) {
        expect((await owner.changes(bangkok, cursor)).status).toBe(400)
      }
    })
  })
}
