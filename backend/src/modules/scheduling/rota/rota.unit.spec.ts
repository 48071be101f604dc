import { copiedWeek, lastDateOf } from "./copied-week"
import { findDayOverlap } from "./day-overlap"
import { plannedDays, type DayPlan } from "./planned-days"

const HOUR = 60
const at = (start: number, end: number, venue_id: string | null = null) => ({
  start: start * HOUR,
  end: end * HOUR,
  venue_id,
})

/** Mondays and Tuesdays from nine to five, Tuesdays in January 2031 also at another venue in the evening. */
const PLAN: DayPlan = {
  weekly: [
    { weekday: 1, ...at(9, 17) },
    { weekday: 2, ...at(18, 20, "ven_2"), effective_from: "2031-01-01", effective_until: "2031-01-31" },
    { weekday: 2, ...at(9, 17), effective_from: null, effective_until: null },
  ],
  exceptions: [
    { date: "2031-01-13", start: null, end: null },
    { date: "2031-01-15", ...at(10, 12) },
  ],
}
const MONDAY = "2031-01-06"
const sameClock = () => () => [0]

describe("The plan of a person by dates", () => {
  it("is the week's rules while they hold, and what differs instead of them", () => {
    const worked = (from: string, to: string) =>
      plannedDays(PLAN, from, to).map(({ date, is_override, intervals }) => [date, is_override, intervals])
    expect(worked(MONDAY, "2031-01-08")).toEqual([
      [MONDAY, false, [at(9, 17)]],
      ["2031-01-07", false, [at(9, 17), at(18, 20, "ven_2")]],
      ["2031-01-08", false, []],
    ])
    expect(worked("2031-01-13", "2031-01-15")).toEqual([
      ["2031-01-13", true, []],
      ["2031-01-14", false, [at(9, 17), at(18, 20, "ven_2")]],
      ["2031-01-15", true, [at(10, 12)]],
    ])
    expect(worked("2031-02-04", "2031-02-04")).toEqual([["2031-02-04", false, [at(9, 17)]]])
  })
})

describe("A copied week", () => {
  it("changes the days that differ, over the weeks that follow", () => {
    const copy = { from: MONDAY, weeks: 4 }
    expect(lastDateOf(copy)).toBe("2031-02-09")
    expect(copiedWeek("stf_1", PLAN, copy)).toEqual([
      { staff_id: "stf_1", date: "2031-01-13", intervals: [at(9, 17)] },
      { staff_id: "stf_1", date: "2031-01-15", intervals: [] },
      { staff_id: "stf_1", date: "2031-02-04", intervals: [at(9, 17), at(18, 20, "ven_2")] },
    ])
    expect(copiedWeek("stf_1", { weekly: PLAN.weekly, exceptions: [] }, { from: MONDAY, weeks: 2 })).toEqual(
      [],
    )
  })
})

describe("An overlap of changed days", () => {
  const overlap = (date: string, ...intervals: ReturnType<typeof at>[]) => {
    const found = findDayOverlap(PLAN, [{ staff_id: "stf_1", date, intervals }], sameClock)
    return found && [found.at, found.other.date]
  }

  it("is within the day, with the night before or with the day after", () => {
    expect(overlap(MONDAY, at(9, 12), at(11, 13))).toEqual([[1, 0], MONDAY])
    expect(overlap(MONDAY, at(9, 12), at(12, 33))).toBeNull()
    expect(overlap(MONDAY, at(9, 12), at(12, 34))).toEqual([[1, null], "2031-01-07"])
    expect(overlap("2031-01-05", at(20, 33))).toBeNull()
    expect(overlap("2031-01-05", at(20, 33.25))).toEqual([[0, null], MONDAY])
    // Monday the 13th is off.
    expect(overlap("2031-01-12", at(20, 36))).toBeNull()
  })

  it("is looked for on the changed dates alone, as they will be", () => {
    const both = [
      { staff_id: "stf_1", date: "2031-01-05", intervals: [at(20, 34)] },
      { staff_id: "stf_1", date: MONDAY, intervals: [] },
    ]
    expect(findDayOverlap(PLAN, both, sameClock)).toBeNull()
    const usual = [{ staff_id: "stf_1", date: "2031-01-13", intervals: null }]
    expect(findDayOverlap(PLAN, usual, sameClock)).toBeNull()
  })
})
