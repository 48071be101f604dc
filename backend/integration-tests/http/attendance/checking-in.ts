import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { createPlace } from "../../fixtures/place"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { joinedLongAgo, statesOf, team } from "./people"

export function checkingIn(t: Suite): void {
  const path = (staff: string, step: string) => `/attendance/staff/${staff}/${step}`
  const told = ({ status, data }: { status: number; data: { code?: string; message?: string } }) => [
    status,
    data.code ?? data.message,
  ]

  describe("checking in and out", () => {
    it("is done by staff for themselves, with breaks, once each", async () => {
      const { staff, owner, early, venue_id } = await team(t)
      expect(told(await staff.post(path(early, "check-out")))).toEqual([409, "not_checked_in"])
      expect(told(await staff.post(path(early, "start-break")))).toEqual([409, "not_checked_in"])
      const came = await staff.post(path(early, "check-in"))
      expect(came.status).toBe(200)
      expect(came.data.attendance_record).toMatchObject({
        ...{ staff_id: early, venue_id, time_zone: "Asia/Bangkok", checked_out_at: null, breaks: [] },
        ...{ sequence: 0, corrections: 0, voided_at: null, history: [] },
      })
      expect(told(await staff.post(path(early, "check-in")))).toEqual([409, "already_checked_in"])
      expect(told(await staff.post(path(early, "end-break")))).toEqual([409, "not_on_break"])
      await staff.post(path(early, "start-break"))
      expect(told(await staff.post(path(early, "start-break")))).toEqual([409, "already_on_break"])
      const me = (await staff.get("/attendance/me")).data.attendance
      expect(me).toMatchObject({
        ...{ staff_id: early, venues: [{ id: venue_id, name: "Lotus House" }] },
        open: { id: came.data.attendance_record.id, breaks: [{ ends_at: null }] },
      })
      const board = (await owner.get("/attendance/today")).data.attendance_days
      expect(statesOf(board)[early]).toBe("on_break")
      await staff.post(path(early, "end-break"))
      const left = await staff.post(path(early, "check-out"))
      expect(left.data.attendance_record.checked_out_at).toBeTruthy()
      expect(left.data.attendance_record.breaks).toEqual([
        { starts_at: expect.any(String), ends_at: expect.any(String) },
      ])
      expect(told(await staff.post(path(early, "check-out")))).toEqual([409, "not_checked_in"])
    })

    it("makes one record of many clicks and of two people at once", async () => {
      const { staff, manager, early } = await team(t)
      const clicks = await Promise.all([
        ...[1, 2, 3, 4].map(() => staff.post(path(early, "check-in"))),
        ...[1, 2, 3, 4].map(() => manager.post(path(early, "check-in"))),
      ])
      expect(clicks.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)])
      const { rows } = await t.dbConnection.raw(`select * from attendance_record where staff_id = ?`, [early])
      expect(rows).toHaveLength(1)
      const outs = await Promise.all([1, 2, 3].map(() => manager.post(path(early, "check-out"))))
      expect(outs.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    })

    it("is for the database one open record each, and no two at once", async () => {
      const { owner, early, venue_id } = await team(t)
      await owner.post(path(early, "check-in"))
      const insert = (came: string, left: string | null) =>
        t.dbConnection.raw(
          `insert into attendance_record (id, staff_id, venue_id, date, time_zone, checked_in_at, checked_out_at, breaks)
           values ('attr_' || gen_random_uuid(), ?, ?, '2026-01-01', 'UTC', ?, ?, '[]')`,
          [early, venue_id, came, left],
        )
      await expect(insert("2026-01-01T00:00:00Z", null)).rejects.toMatchObject({ code: "23505" })
      await insert("2026-01-01T00:00:00Z", "2026-01-01T08:00:00Z")
      await expect(insert("2026-01-01T07:59:00Z", "2026-01-01T09:00:00Z")).rejects.toMatchObject({
        code: "23P01",
      })
    })

    it("names the venue when there are several, and no other", async () => {
      const { owner, staff, early, vendor_id } = await team(t)
      const second = await createPlace(t.getContainer(), {
        ...{ name: "Lotus Garden", handle: "lotus-garden", city: "Bangkok", country_code: "th" },
        ...{ latitude: 13.7, longitude: 100.5, time_zone: "Asia/Tokyo", currency_code: "thb" },
        prices: [800, 1200, 300],
      })
      const scheduling = t.getContainer().resolve(SCHEDULING_MODULE)
      const [schedule] = await scheduling.listVenueSchedules({ venue_id: second.venue_id })
      await scheduling.updateVenueSchedules({ id: schedule.id, vendor_id })
      const at = (venue_id: string) => staff.post(path(early, "check-in"), { venue_id })
      expect(told(await at(second.venue_id))).toEqual([
        404,
        `venue_id: they do not work at ${second.venue_id}`,
      ])
      await scheduling.createStaffVenues({ staff_id: early, venue_id: second.venue_id })
      expect(told(await staff.post(path(early, "check-in")))).toEqual([
        400,
        "venue_id: is required, they work at several venues",
      ])
      const { nairobi } = t.city
      expect(told(await at(nairobi.venue_id))).toEqual([
        404,
        `venue_id: there is no venue ${nairobi.venue_id}`,
      ])
      expect((await at(second.venue_id)).data.attendance_record).toMatchObject({
        ...{ venue_id: second.venue_id, time_zone: "Asia/Tokyo" },
      })
      const here = (await owner.get(`/attendance/today?venue_id=${second.venue_id}`)).data.attendance_days
      expect(statesOf(here)[early]).toBe("in")
    })

    it("belongs to the date on which the shift starts", async () => {
      const { owner, early } = await team(t)
      const scheduling = t.getContainer().resolve(SCHEDULING_MODULE)
      const member = await scheduling.retrieveStaffMember(early)
      await scheduling.createOpeningIntervals(
        [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
          ...{ venue_id: member.venue_id, weekday, opens_minute: 0, closes_minute: 1440 },
        })),
      )
      await joinedLongAgo(t)
      // The shift began when yesterday ended in Bangkok, less a minute, and is still on.
      const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, starts: "23:59", ends: "36:00" }))
      const early_hours = new Date(Date.now() + 7 * 3_600_000).getUTCHours() < 12
      expect((await owner.post(`/staff/${early}/shifts`, { weekly: week })).status).toBe(200)
      const { data } = await owner.post(path(early, "check-in"))
      const local = (shift: number) =>
        new Date(Date.now() + 7 * 3_600_000 + shift * 86_400_000).toISOString().slice(0, 10)
      expect(data.attendance_record.date).toBe(early_hours ? local(-1) : local(0))
    })

    it("sets a forgotten record aside instead of closing the door", async () => {
      const { staff, owner, early } = await team(t)
      const first = (await staff.post(path(early, "check-in"))).data.attendance_record
      const mine = async () => (await staff.get("/attendance/me")).data.attendance.open
      expect(await mine()).toMatchObject({ id: first.id, missing_check_out: false })
      await t.dbConnection.raw(
        `update attendance_record set checked_in_at = now() - interval '3 days', date = '2026-01-05' where id = ?`,
        [first.id],
      )
      expect(await mine()).toMatchObject({ id: first.id, missing_check_out: true })
      const again = await staff.post(path(early, "check-in"))
      expect(await mine()).toMatchObject({ id: again.data.attendance_record.id, missing_check_out: false })
      expect(again.status).toBe(200)
      const old = (await owner.get(`/attendance/${first.id}`)).data.attendance_record
      expect([old.checked_out_at, typeof old.check_out_missed_at]).toEqual([null, "string"])
      const list = await owner.get("/attendance?from=2026-01-05&to=2026-01-05&state=missing_check_out")
      expect(list.data).toMatchObject({ count: 1, totals: { missing_check_outs: 1, worked_minutes: 0 } })
      expect(told(await staff.post(path(early, "check-in")))).toEqual([409, "already_checked_in"])
    })
  })

  describe("what staff may", () => {
    it("is themselves alone, and nothing but checking in and out", async () => {
      const { staff, owner, early, late } = await team(t)
      await owner.post(path(late, "check-in"))
      const other = (await owner.get("/attendance/today")).data.attendance_days.find(
        ({ staff }: { staff: { id: string } }) => staff.id === late,
      )
      const [record] = other.records
      expect((await staff.post(path(late, "check-out"))).status).toBe(404)
      expect((await staff.get(`/attendance/${record.id}`)).status).toBe(404)
      expect((await staff.get(`/attendance?from=2026-11-01&to=2026-11-02&staff_id=${late}`)).status).toBe(404)
      expect((await staff.get(`/performance?staff_id=${late}`)).status).toBe(404)
      for (const refused of ["", `/${record.id}`, `/${record.id}/void`]) {
        expect(told(await staff.post(`/attendance${refused}`, {}))).toEqual([403, "route_not_allowed"])
      }
      expect((await staff.get("/attendance/export?from=2026-11-01&to=2026-11-02")).status).toBe(403)
      const board = (await staff.get("/attendance/today")).data.attendance_days
      expect(Object.keys(statesOf(board))).toEqual([early])
      const figures = (await staff.get("/performance")).data.performance
      expect(figures.map((row: { staff: { id: string } }) => row.staff.id)).toEqual([early])
    })

    it("is nothing at another business, and needs a venue for the platform", async () => {
      const { early, owner } = await team(t)
      const stranger = desk(t, () => t.city.other_owner)
      expect((await stranger.post(path(early, "check-in"))).status).toBe(404)
      expect((await stranger.get(`/attendance/today?venue_id=${t.city.bangkok.venue_id}`)).status).toBe(404)
      const platform = desk(t, () => t.city.admin)
      expect(told(await platform.get("/attendance/today"))).toEqual([
        400,
        "venue_id: is required for the platform",
      ])
      const seen = await platform.get(`/attendance/today?venue_id=${t.city.bangkok.venue_id}`)
      expect(Object.keys(statesOf(seen.data.attendance_days))).toHaveLength(2)
      expect((await owner.get("/attendance/me")).data).toEqual({ attendance: null })
    })
  })
}
