import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { fillLedger, openBerlin } from "./ledger"
import { cents, countMinutes, recount, type Zones } from "./recount"

interface Money {
  currency_code: string
  current: number
  previous: number
}

interface Top {
  service_id: string
  performed: number
  revenue: number
}

const COUNTED = [
  "visits",
  "no_shows",
  "cancelled",
  "new_clients",
  "returning_clients",
  "booked_minutes",
] as const

/** Each figure beside a count of the raw rows, row by row, on the clocks of `Intl`. */
export function figures(t: Suite): void {
  const byCurrency = (rows: readonly Money[], term: "current" | "previous") =>
    Object.fromEntries(rows.map((row) => [row.currency_code, cents(row[term])]))

  it("are those of a recount, across a clock change, two currencies and several businesses", async () => {
    const berlin = await openBerlin(t)
    const { bangkok, nairobi } = t.city
    const ledger = await fillLedger(t.getContainer(), [bangkok, berlin, nairobi], 14)
    const own = desk(t)
    const all: Zones = new Map([bangkok, berlin].map(({ venue_id, time_zone }) => [venue_id, time_zone]))
    const cases: [string, Zones, typeof own, [string, string], [string, string]][] = [
      ["", all, own, ["2026-10-23", "2026-10-29"], ["2026-10-16", "2026-10-22"]],
      ["", all, own, ["2026-10-25", "2026-10-25"], ["2026-10-24", "2026-10-24"]],
      [
        `&venue_id=${berlin.venue_id}`,
        new Map([[berlin.venue_id, "Europe/Berlin"]]),
        own,
        ["2026-10-25", "2026-10-26"],
        ["2026-10-23", "2026-10-24"],
      ],
      [
        "",
        new Map([[nairobi.venue_id, nairobi.time_zone]]),
        desk(t, () => t.city.other_owner),
        ["2026-10-20", "2026-10-24"],
        ["2026-10-15", "2026-10-19"],
      ],
    ]
    for (const [query, zones, who, current, previous] of cases) {
      const { data, status } = await who.get(
        `/dashboard?period=custom&from=${current[0]}&to=${current[1]}${query}`,
      )
      expect(status).toBe(200)
      const { dashboard } = data
      expect([dashboard.current, dashboard.previous]).toEqual([
        { from: current[0], to: current[1] },
        { from: previous[0], to: previous[1] },
      ])
      const wanted = { current: recount(ledger, zones, current), previous: recount(ledger, zones, previous) }
      for (const term of ["current", "previous"] as const) {
        expect({
          ...Object.fromEntries(COUNTED.map((name) => [name, dashboard[name][term]])),
          revenue: byCurrency(dashboard.revenue, term),
          performed: wanted[term].performed,
        }).toEqual({
          ...wanted[term],
          revenue: { ...zeros(dashboard.revenue), ...wanted[term].revenue },
        })
      }
      // Each venue has one service, so that what was performed there is what was performed of it.
      const venueOf = new Map(
        [bangkok, berlin, nairobi].map(({ service, venue_id }) => [service.id, venue_id]),
      )
      const top = (dashboard.top_services as Top[]).map(({ service_id, performed, revenue }) => [
        venueOf.get(service_id),
        [performed, cents(revenue)],
      ])
      expect(Object.fromEntries(top)).toEqual(wanted.current.performed)
      for (const day of dashboard.days) {
        const one = recount(ledger, zones, [day.date, day.date])
        expect([day.date, day.visits.current, byCurrency(day.revenue, "current")]).toEqual([
          ...[day.date, one.visits, { ...zeros(dashboard.revenue), ...one.revenue }],
        ])
      }
    }
    const { new_clients, returning_clients } = recount(ledger, all, ["2026-10-23", "2026-10-29"])
    expect(Math.min(new_clients, returning_clients)).toBeGreaterThan(10)
  })

  it("count planned minutes by the venue's clocks, without time off", async () => {
    const berlin = await openBerlin(t)
    const scheduling = t.getContainer().resolve(SCHEDULING_MODULE)
    const [early, late] = berlin.staff_ids
    const away = [Date.parse("2026-10-25T00:30:00Z"), Date.parse("2026-10-25T02:00:00Z")]
    const [starts_at, ends_at] = away.map((at) => new Date(at))
    await scheduling.createTimeOffs([
      { staff_id: berlin.night, starts_at, ends_at },
      {
        staff_id: late,
        starts_at: new Date("2026-10-26T11:00:00Z"),
        ends_at: new Date("2026-10-27T00:00:00Z"),
      },
    ])
    await scheduling.createShiftOverrides({ staff_id: early, date: "2026-10-25" })
    await t.dbConnection.raw(`update staff_member set created_at = '2020-01-01'`)
    const days: [string, string] = ["2026-10-24", "2026-10-26"]
    const between = (minute: number, from: number, until: number) => from <= minute && minute < until
    const night = countMinutes("Europe/Berlin", days, (minute, instant) => {
      const isAway = away[0] <= instant && instant < away[1]
      return (minute >= 1320 || minute < 300) && !isAway
    })
    const wanted =
      night +
      2 * 480 +
      countMinutes("Europe/Berlin", days, (minute, instant) => {
        return between(minute, 720, 1200) && instant < Date.parse("2026-10-26T11:00:00Z")
      })
    const { data } = await desk(t).get(
      `/dashboard?period=custom&from=${days[0]}&to=${days[1]}&venue_id=${berlin.venue_id}`,
    )
    // Each of three nights has seven hours, the one in which clocks go back eight, and an hour and a half of it is away.
    expect(night).toBe(3 * 420 + 60 - 90)
    expect(data.dashboard.planned_minutes.current).toBe(wanted)

    await t.dbConnection.raw(`update staff_member set created_at = '2026-10-25T12:00:00Z' where id = ?`, [
      late,
    ])
    const joined = await desk(t).get(
      `/dashboard?period=custom&from=${days[0]}&to=${days[1]}&venue_id=${berlin.venue_id}`,
    )
    expect(joined.data.dashboard.planned_minutes.current).toBe(wanted - 480)
  })
}

const zeros = (rows: readonly Money[]) =>
  Object.fromEntries(rows.map(({ currency_code }) => [currency_code, 0]))
