import { ATTENDANCE_MODULE } from "../../../src/modules/attendance"
import { GRACE_MINUTES } from "../../../src/reports/attendance/day-figures"
import type { StaffFigures, StaffPerformance } from "../../../src/reports/performance/staff-performance"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { fillLedger, openBerlin, type Entry } from "../dashboard/ledger"
import { cents, countMinutes, wallAt, type Zones } from "../dashboard/recount"
import { countStatements } from "../discovery/count-statements"
import { joinedLongAgo } from "./people"

const DAY_MS = 86_400_000

/** One night in Berlin: the date on which it begins, and the minute after 22:00 at which somebody came. */
type Night = [date: string, minute: number]

export function performance(t: Suite): void {
  const NIGHTS: Night[] = [
    ["2026-10-17", 3],
    ["2026-10-19", 5],
    ["2026-10-20", 6],
    ["2026-10-22", -20],
    ["2026-10-24", 5],
    ["2026-10-25", 30],
    ["2026-10-26", 0],
    ["2026-10-28", 59],
  ]

  async function world() {
    const berlin = await openBerlin(t)
    await joinedLongAgo(t)
    const places = [
      t.city.bangkok,
      { ...berlin, staff_ids: [berlin.staff_ids[0], berlin.night] as [string, string] },
    ]
    const entries = await fillLedger(t.getContainer(), [...places, t.city.nairobi], 14)
    const attendance = t.getContainer().resolve(ATTENDANCE_MODULE)
    for (const [date, minute] of NIGHTS) {
      // 22:00 is 20:00 UTC until clocks go back in the night to 25 October.
      const begins = Date.parse(`${date}T${date < "2026-10-25" ? 20 : 21}:00:00Z`) + minute * 60_000
      await attendance.addRecord({
        ...{ staff_id: berlin.night, venue_id: berlin.venue_id, date, time_zone: "Europe/Berlin" },
        ...{ checked_in_at: new Date(begins).toISOString(), breaks: [] },
        checked_out_at: new Date(begins + 6 * 3_600_000).toISOString(),
        ...{ reason: "Written down on paper", by: { type: "vendor" as const, id: t.city.owner.id } },
      })
    }
    return { berlin, entries, owner: desk(t) }
  }

  /** The figures of one staff member, row by row, on the clocks of `Intl`. */
  function recount(entries: Entry[], zones: Zones, id: string, [from, to]: [string, string]) {
    const here = entries.filter((entry) => {
      const zone = zones.get(entry.venue_id)
      if (entry.staff_id !== id || zone === undefined) return false
      const { date } = wallAt(entry.starts_at.getTime(), zone)
      return from <= date && date <= to
    })
    const count = (status: string) => here.filter((entry) => entry.status === status).length
    const attended = here.filter(({ status }) => status === "completed" || status === "checked_in")
    const revenue: Record<string, number> = {}
    for (const { currency_code, total, refund_total } of attended) {
      revenue[currency_code] = (revenue[currency_code] ?? 0) + cents(total) - cents(refund_total ?? 0)
    }
    const busy = here.filter(({ status }) => ["confirmed", "checked_in", "completed"].includes(status))
    const minutes = busy.map(
      ({ starts_at, ends_at, processing_minutes }) =>
        (ends_at.getTime() - starts_at.getTime()) / 60_000 - processing_minutes,
    )
    return {
      visits_completed: count("completed"),
      no_shows: count("no_show"),
      revenue,
      booked_minutes: minutes.reduce((sum, one) => sum + one, 0),
    }
  }

  const brief = ({ visits_completed, no_shows, revenue, booked_minutes }: StaffFigures) => ({
    ...{ visits_completed, no_shows, booked_minutes },
    revenue: Object.fromEntries(revenue.map(({ currency_code, amount }) => [currency_code, cents(amount)])),
  })

  describe("performance", () => {
    it("is that of a recount, across a clock change and two currencies", async () => {
      const { berlin, entries, owner } = await world()
      const { bangkok } = t.city
      const zones: Zones = new Map([bangkok, berlin].map(({ venue_id, time_zone }) => [venue_id, time_zone]))
      const [current, previous]: [string, string][] = [
        ["2026-10-23", "2026-10-28"],
        ["2026-10-17", "2026-10-22"],
      ]
      const { data } = await owner.get(`/performance?period=custom&from=${current[0]}&to=${current[1]}`)
      expect(data.period).toEqual({
        current: { from: current[0], to: current[1] },
        previous: { from: previous[0], to: previous[1] },
      })
      const rows: StaffPerformance[] = data.performance
      expect(rows.map(({ staff }) => staff.id).sort()).toEqual(
        [...bangkok.staff_ids, ...berlin.staff_ids, berlin.night].sort(),
      )
      for (const row of rows) {
        for (const [term, days] of [["current", current] as const, ["previous", previous] as const]) {
          const wanted = recount(entries, zones, row.staff.id, days)
          expect([row.staff.name, term, brief(row[term])]).toEqual([row.staff.name, term, wanted])
          const { visits_completed, no_shows } = wanted
          const all = visits_completed + no_shows
          expect(row[term].no_show_rate).toBe(all === 0 ? null : no_shows / all)
          expect(row[term].rating).toBeNull()
        }
      }
      const money = new Set(
        rows.flatMap((row) => row.current.revenue.map(({ currency_code }) => currency_code)),
      )
      expect([...money].sort()).toEqual(["eur", "thb"])
    })

    it("counts occupancy against the hours that passed, and punctuality by check-ins", async () => {
      const { berlin, entries, owner } = await world()
      const days: [string, string] = ["2026-10-23", "2026-10-28"]
      const { data } = await owner.get(
        `/performance?period=custom&from=${days[0]}&to=${days[1]}&staff_id=${berlin.night}&venue_id=${berlin.venue_id}`,
      )
      expect(data.count).toBe(1)
      const [{ current, previous }]: StaffPerformance[] = data.performance
      const planned = countMinutes("Europe/Berlin", days, (minute) => minute >= 1320 || minute < 300)
      // Six nights of seven hours within those days, and the hour that comes twice.
      expect(planned).toBe(6 * 420 + 60)
      expect(current.planned_minutes).toBe(planned)
      const zones: Zones = new Map([[berlin.venue_id, "Europe/Berlin"]])
      const { booked_minutes } = recount(entries, zones, berlin.night, days)
      expect(current.occupancy).toBe(booked_minutes / planned)
      const nights = (from: string, to: string) => NIGHTS.filter(([date]) => from <= date && date <= to)
      for (const [figures, among] of [
        [current, nights(...days)],
        [previous, nights("2026-10-17", "2026-10-22")],
      ] as const) {
        const onTime = among.filter(([, minute]) => minute <= GRACE_MINUTES).length
        expect([figures.check_ins, figures.on_time_check_ins, figures.punctuality]).toEqual([
          among.length,
          onTime,
          onTime / among.length,
        ])
      }
    })

    it("needs as many statements for a year of everybody as for a day of one", async () => {
      const { berlin, owner } = await world()
      const refused = await countStatements(() => owner.get("/performance?unknown_parameter=1"), 400)
      const spent = async (query: string) =>
        (await countStatements(() => owner.get(`/performance?period=custom&${query}`), 200)) - refused
      const year = `from=${new Date(Date.UTC(2026, 9, 31) - 365 * DAY_MS).toISOString().slice(0, 10)}&to=2026-10-31`
      const one = `from=2026-10-24&to=2026-10-24&venue_id=${berlin.venue_id}`
      expect([await spent(one), await spent(year)]).toEqual([7, 7])
    })

    it("refuses periods that are none", async () => {
      const owner = desk(t)
      for (const wrong of [
        "period=custom",
        "from=2026-10-01",
        "period=custom&from=2026-10-02&to=2026-10-01",
      ]) {
        expect((await owner.get(`/performance?${wrong}`)).status).toBe(400)
      }
      expect((await owner.get(`/performance?venue_id=${t.city.nairobi.venue_id}`)).status).toBe(404)
    })
  })
}
