import { ATTENDANCE_MODULE } from "../../../src/modules/attendance"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { openBerlin } from "../dashboard/ledger"
import { countStatements } from "../discovery/count-statements"
import { joinedLongAgo } from "./people"

export function payroll(t: Suite): void {
  /** Nights over the change of 25 October 2026 in Berlin, when 2:00 to 3:00 comes twice. */
  async function nights() {
    const berlin = await openBerlin(t)
    await joinedLongAgo(t)
    const attendance = t.getContainer().resolve(ATTENDANCE_MODULE)
    const add = (date: string, came: string, left: string) =>
      attendance.addRecord({
        ...{ staff_id: berlin.night, venue_id: berlin.venue_id, date, time_zone: "Europe/Berlin" },
        ...{ checked_in_at: came, checked_out_at: left, breaks: [] },
        ...{ reason: "Written down on paper", by: { type: "vendor" as const, id: t.city.owner.id } },
      })
    await add("2026-10-24", "2026-10-24T20:07:00.000Z", "2026-10-25T04:30:00.000Z")
    await add("2026-10-25", "2026-10-25T20:55:00.000Z", "2026-10-26T03:00:00.000Z")
    return { ...berlin, owner: desk(t) }
  }

  describe("worked hours", () => {
    it("are listed by day with totals, in elapsed time, each page of them", async () => {
      const { owner, night, venue_id } = await nights()
      const query = `/attendance?from=2026-10-23&to=2026-10-26&staff_id=${night}&venue_id=${venue_id}`
      const { data } = await owner.get(`${query}&order=date`)
      const brief = data.attendance_days.map((day: Record<string, unknown>) =>
        ["date", "state", "planned_minutes", "worked_minutes", "late_minutes", "overtime_minutes"].map(
          (field) => day[field],
        ),
      )
      expect(brief).toEqual([
        ["2026-10-23", "absent", 420, 0, 0, 0],
        ["2026-10-24", "done", 480, 503, 7, 23],
        ["2026-10-25", "done", 420, 365, 0, 0],
        ["2026-10-26", "absent", 420, 0, 0, 0],
      ])
      expect(data.totals).toEqual({
        ...{ planned_minutes: 1740, worked_minutes: 868, break_minutes: 0, late_minutes: 7 },
        ...{ early_leave_minutes: 60, absent_minutes: 840, overtime_minutes: 23, missing_check_outs: 0 },
      })
      const page = (await owner.get(`${query}&limit=1&offset=1`)).data
      expect([page.count, page.attendance_days.map((day: { date: string }) => day.date)]).toEqual([
        4,
        ["2026-10-25"],
      ])
      expect((await owner.get(`${query}&state=done`)).data.count).toBe(2)
      for (const wrong of ["from=2026-10-02&to=2026-10-01", "from=2026-01-01&to=2026-10-01", "from=x&to=y"]) {
        expect((await owner.get(`/attendance?${wrong}`)).status).toBe(400)
      }
    })

    it("go to payroll as a file without formulas, and that is recorded", async () => {
      const { owner, night, venue_id } = await nights()
      await t.dbConnection.raw(`update staff_member set name = '=HYPERLINK("x")' where id = ?`, [night])
      const query = `from=2026-10-24&to=2026-10-25&staff_id=${night}&venue_id=${venue_id}`
      const { data, headers } = await owner.get(`/attendance/export?${query}`)
      expect(headers["content-disposition"]).toBe(
        'attachment; filename="attendance-2026-10-24-2026-10-25.csv"',
      )
      const name = `"'=HYPERLINK(""x"")"`
      const begin = (date: string) => `${night},${name},Linden Rooms,${date},Europe/Berlin,done`
      expect(data.replace(/^\uFEFF/, "").split("\n")).toEqual([
        "staff_id,staff,venue,date,time_zone,state,planned_starts,planned_ends,checked_in,checked_out,planned_minutes," +
          "worked_minutes,break_minutes,late_minutes,early_leave_minutes,absent_minutes,overtime_minutes," +
          "missing_check_out,corrections",
        `${begin("2026-10-24")},2026-10-24T22:00:00+02:00,2026-10-25T05:00:00+01:00,2026-10-24T22:07:00+02:00,` +
          "2026-10-25T05:30:00+01:00,480,503,0,7,0,0,23,no,1",
        `${begin("2026-10-25")},2026-10-25T22:00:00+01:00,2026-10-26T05:00:00+01:00,2026-10-25T21:55:00+01:00,` +
          "2026-10-26T04:00:00+01:00,420,365,0,0,60,0,0,no,1",
        "",
      ])
      const { rows } = await t.dbConnection.raw(
        `select actor_id, target_kind, vendor_id, details from audit_entry where action = 'GET /admin/attendance/export'`,
      )
      expect(rows).toEqual([
        {
          ...{
            actor_id: t.city.owner.id,
            target_kind: "attendance_record",
            vendor_id: t.city.bangkok.vendor_id,
          },
          details: { from: "2026-10-24", to: "2026-10-25", staff_id: night, venue_id, rows: 2 },
        },
      ])
    })

    it("are those up to now: what was worked before a shift that is to come, and no time off of later days", async () => {
      const { owner, night, venue_id } = await nights()
      const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString()
      const [from, to] = [day(-1).slice(0, 10), day(20).slice(0, 10)]
      const off = await owner.post(`/staff/${night}/time-off`, { starts_at: day(7), ends_at: day(14) })
      expect(off.status).toBe(200)
      const query = `from=${from}&to=${to}&staff_id=${night}&venue_id=${venue_id}`
      const away = await owner.get(`/attendance?${query}&state=time_off`)
      expect(away.data.count).toBeGreaterThan(0)
      // Tonight's shift is still to come, or on; they were there before it.
      const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date())
      await t
        .getContainer()
        .resolve(ATTENDANCE_MODULE)
        .addRecord({
          ...{ staff_id: night, venue_id, date: today, time_zone: "Europe/Berlin" },
          ...{ checked_in_at: day(-0.5), checked_out_at: day(-0.45), breaks: [] },
          ...{ reason: "Took stock", by: { type: "vendor" as const, id: t.city.owner.id } },
        })
      const { data } = await owner.get(`/attendance/export?${query}`)
      const dates: string[] = data
        .split("\n")
        .slice(1, -1)
        .map((line: string) => line.split(",")[3])
      expect(dates.filter((date) => date >= today)).toEqual([today])
    })

    it("need as many statements for a quarter of everybody as for one day of one", async () => {
      const { owner, night, venue_id } = await nights()
      const one = `/attendance?from=2026-10-24&to=2026-10-24&staff_id=${night}&venue_id=${venue_id}`
      const all = "/attendance?from=2026-08-01&to=2026-10-31&limit=100"
      const few = await countStatements(() => owner.get(`${all}&unknown_parameter=1`), 400)
      const spent = async (path: string) => (await countStatements(() => owner.get(path), 200)) - few
      // Whom a query names is looked up first; then plans, records and the names of venues.
      expect([await spent(one), await spent(all)]).toEqual([4, 3])
    })
  })
}
