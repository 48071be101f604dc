import type { VenuePlan } from "../modules/scheduling/staff/work-plans"
import { plannedMinutes } from "./planned-minutes"

const DAILY = [1, 2, 3, 4, 5, 6, 7]
const shifts = (start: number, end: number) => ({
  weekly: DAILY.map((weekday) => ({ weekday, start: start * 60, end: end * 60 })),
  exceptions: [],
})

const member = (staff_id: string, more: Partial<VenuePlan["team"][number]>) => ({
  ...{ staff_id, name: staff_id, shifts: shifts(9, 17), time_off: [] },
  ...{ joined_on: "2020-01-01", left_on: null },
  ...more,
})

const berlin = (...team: VenuePlan["team"]): VenuePlan => ({
  ...{ venue_id: "ven", time_zone: "Europe/Berlin", currency_code: "eur", team },
  opening: shifts(0, 24),
})

const hours = (plan: VenuePlan, from: string, to = from) =>
  plannedMinutes(plan, { from, to }).map(({ staff_id, minutes }) => [staff_id, minutes / 60])

describe("Planned minutes", () => {
  it("begin on the day on which somebody joined, and are those of today's team alone", () => {
    const plan = berlin(
      member("old", {}),
      member("new", { joined_on: "2027-06-09" }),
      member("coming", { joined_on: "2027-07-01" }),
      member("gone", { left_on: "2027-06-10" }),
    )
    expect(hours(plan, "2027-06-07", "2027-06-10")).toEqual([
      ["old", 32],
      ["new", 16],
      ["coming", 0],
    ])
  })

  it("are cut at the midnights of the days asked for, and last as long as clocks say", () => {
    const night = (more = {}) => berlin(member("night", { shifts: shifts(22, 30), ...more }))
    expect(hours(night(), "2027-06-07")).toEqual([["night", 8]])
    expect(hours(night({ joined_on: "2027-06-07" }), "2027-06-07")).toEqual([["night", 2]])
    // On 28 March 2027 clocks go from 2:00 to 3:00.
    expect(hours(night(), "2027-03-28")).toEqual([["night", 7]])
  })

  it("leave time off out", () => {
    const away = { starts_at: "2027-06-07T08:00:00.000Z", ends_at: "2027-06-07T10:30:00.000Z" }
    expect(hours(berlin(member("one", { time_off: [away] })), "2027-06-07")).toEqual([["one", 5.5]])
  })
})
