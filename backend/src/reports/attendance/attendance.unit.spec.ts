import type { AttendanceRecordRow, Break } from "../../modules/attendance/records/record"
import { plannedDays } from "../../modules/scheduling/staff/planned-days"
import type { MemberPlan, VenuePlan } from "../../modules/scheduling/staff/work-plans"
import { attendanceDay } from "./attendance-day"
import { dateOfCheckIn } from "./date-of-check-in"

const at = (instant: string) => Date.parse(instant) / 60_000

/** A venue in Berlin that is open around the clock, with one member who works as given. */
const berlin = (shifts: Partial<MemberPlan["shifts"]>, more: Partial<MemberPlan> = {}): VenuePlan => ({
  venue_id: "ven",
  time_zone: "Europe/Berlin",
  currency_code: "eur",
  opening: {
    weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, start: 0, end: 1440 })),
    exceptions: [],
  },
  team: [
    {
      ...{ staff_id: "stf", name: "Ada", time_off: [], joined_on: "2020-01-01", left_on: null },
      shifts: { weekly: [], exceptions: [], ...shifts },
      ...more,
    },
  ],
})

const nights = { weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, start: 22 * 60, end: 30 * 60 })) }
const days = { weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: 9 * 60, end: 17 * 60 })) }

const record = (came: string, left: string | null, breaks: Break[] = []): AttendanceRecordRow => ({
  ...{ id: came, staff_id: "stf", venue_id: "ven", date: "", time_zone: "Europe/Berlin" },
  ...{ checked_in_at: came, checked_out_at: left, breaks, sequence: 0, corrections: 0 },
  ...{ check_out_missed_at: null, voided_at: null },
})

/** The day of a plan on one date, judged at a moment. */
function dayOf(plan: VenuePlan, date: string, records: AttendanceRecordRow[], now: string) {
  const planned = plannedDays(plan, date, date).days[0] ?? null
  const of = {
    staff: { id: "stf", name: "Ada" },
    venue_id: "ven",
    time_zone: plan.time_zone,
    date,
  }
  return attendanceDay(of, planned, records, Date.parse(now))
}

const AFTER = "2027-12-31T00:00:00Z"

describe("planned days", () => {
  const windows = (plan: VenuePlan, from: string, to = from) =>
    plannedDays(plan, from, to).days.map(({ date, windows, away }) => [
      date,
      ...windows.map(({ start, end }) =>
        [start, end].map((minute) => new Date(minute * 60_000).toISOString()),
      ),
      away,
    ])

  it("belong to the date on which the shift starts, also past midnight, and last as long as clocks say", () => {
    // On 28 March 2027 clocks go from 2:00 to 3:00, on 31 October from 3:00 to 2:00.
    expect(windows(berlin(nights), "2027-03-27")).toEqual([
      ["2027-03-27", ["2027-03-27T21:00:00.000Z", "2027-03-28T04:00:00.000Z"], false],
    ])
    expect(windows(berlin(nights), "2027-10-30")).toEqual([
      ["2027-10-30", ["2027-10-30T20:00:00.000Z", "2027-10-31T05:00:00.000Z"], false],
    ])
  })

  it("follow overrides, opening hours, the first and the last day in the team", () => {
    const plan = berlin(
      {
        ...days,
        exceptions: [
          { date: "2027-06-08", start: 720, end: 900 },
          { date: "2027-06-09", start: null, end: null },
        ],
      },
      { joined_on: "2027-06-08", left_on: "2027-06-10" },
    )
    plan.opening.exceptions = [{ date: "2027-06-10", start: 600, end: 1440 }]
    expect(windows(plan, "2027-06-07", "2027-06-11")).toEqual([
      ["2027-06-08", ["2027-06-08T10:00:00.000Z", "2027-06-08T13:00:00.000Z"], false],
      ["2027-06-10", ["2027-06-10T08:00:00.000Z", "2027-06-10T15:00:00.000Z"], false],
    ])
  })

  it("leave time off out: a part of a day, or all of it", () => {
    const plan = berlin(days, {
      time_off: [
        { starts_at: "2027-06-07T07:00:00.000Z", ends_at: "2027-06-07T10:00:00.000Z" },
        { starts_at: "2027-06-08T00:00:00.000Z", ends_at: "2027-06-09T00:00:00.000Z" },
      ],
    })
    expect(windows(plan, "2027-06-07", "2027-06-09")).toEqual([
      ["2027-06-07", ["2027-06-07T10:00:00.000Z", "2027-06-07T15:00:00.000Z"], true],
      ["2027-06-08", true],
      ["2027-06-09", ["2027-06-09T07:00:00.000Z", "2027-06-09T15:00:00.000Z"], false],
    ])
  })
})

describe("a day's figures", () => {
  const figures = (...[plan, date, records, now]: Parameters<typeof dayOf>) => {
    const day = dayOf(plan, date, records, now)
    return {
      state: day.state,
      planned: day.planned_minutes,
      worked: day.worked_minutes,
      breaks: day.break_minutes,
      late: day.late_minutes,
      early: day.early_leave_minutes,
      absent: day.absent_minutes,
      overtime: day.overtime_minutes,
      on_time: `${day.on_time_check_ins} of ${day.check_ins}`,
    }
  }
  const nothing = { worked: 0, breaks: 0, late: 0, early: 0, absent: 0, overtime: 0, on_time: "0 of 0" }

  it("count the time that passed: a night shift is 7 hours in spring and 9 in autumn", () => {
    const spring = [record("2027-03-27T21:00:00.000Z", "2027-03-28T04:00:00.000Z")]
    expect(figures(berlin(nights), "2027-03-27", spring, AFTER)).toEqual({
      ...nothing,
      ...{ state: "done", planned: 420, worked: 420, on_time: "1 of 1" },
    })
    const autumn = [record("2027-10-30T20:12:40.000Z", "2027-10-31T05:30:00.000Z")]
    expect(figures(berlin(nights), "2027-10-30", autumn, AFTER)).toEqual({
      ...nothing,
      ...{ state: "done", planned: 540, worked: 557, late: 12, overtime: 17, on_time: "0 of 1" },
    })
  })

  it("take who comes up to five minutes late for on time, and count the minutes all the same", () => {
    const came = (minutes: string) => [record(`2027-06-07T07:${minutes}.999Z`, "2027-06-07T15:00:00.000Z")]
    expect(figures(berlin(days), "2027-06-07", came("05:59"), AFTER)).toMatchObject({
      late: 5,
      on_time: "1 of 1",
    })
    expect(figures(berlin(days), "2027-06-07", came("06:00"), AFTER)).toMatchObject({
      late: 6,
      on_time: "0 of 1",
    })
  })

  it("take breaks out of the work, count leaving early, and no lateness twice", () => {
    const records = [
      record("2027-06-07T06:50:00.000Z", "2027-06-07T10:00:00.000Z", [
        { starts_at: "2027-06-07T09:00:00.000Z", ends_at: "2027-06-07T09:15:30.000Z" },
      ]),
      record("2027-06-07T11:00:00.000Z", "2027-06-07T14:00:00.000Z"),
    ]
    expect(figures(berlin(days), "2027-06-07", records, AFTER)).toEqual({
      ...{ state: "done", planned: 480, worked: 354, breaks: 15, late: 0, early: 60, absent: 0, overtime: 0 },
      on_time: "1 of 1",
    })
  })

  it("know each part of a split shift", () => {
    const split = berlin({
      weekly: [
        { weekday: 1, start: 540, end: 720 },
        { weekday: 1, start: 840, end: 1080 },
      ],
    })
    const morning = [record("2027-06-07T07:10:00.000Z", "2027-06-07T10:00:00.000Z")]
    expect(figures(split, "2027-06-07", morning, "2027-06-07T11:00:00Z")).toMatchObject({
      ...{ state: "expected", late: 10, absent: 0, on_time: "0 of 1" },
    })
    expect(figures(split, "2027-06-07", morning, "2027-06-07T12:06:00Z").state).toBe("late")
    expect(figures(split, "2027-06-07", morning, AFTER)).toMatchObject({
      ...{ state: "done", late: 10, absent: 240, on_time: "0 of 1" },
    })
  })

  it("count all of an unplanned day as overtime", () => {
    const sunday = [record("2027-06-06T08:00:00.000Z", "2027-06-06T10:30:00.000Z")]
    expect(figures(berlin(days), "2027-06-06", sunday, AFTER)).toEqual({
      ...nothing,
      ...{ state: "done", planned: 0, worked: 150, overtime: 150 },
    })
  })

  it("do not count what was voided", () => {
    const voided = { ...record("2027-06-07T07:00:00.000Z", "2027-06-07T15:00:00.000Z"), voided_at: AFTER }
    expect(figures(berlin(days), "2027-06-07", [voided], AFTER)).toEqual({
      ...nothing,
      ...{ state: "absent", planned: 480, absent: 480 },
    })
    expect(figures(berlin(days), "2027-06-06", [voided], AFTER)).toEqual({
      ...nothing,
      state: "off",
      planned: 0,
    })
  })
})

describe("where somebody stands", () => {
  const plan = berlin(days)
  const state = (records: AttendanceRecordRow[], now: string, of = plan) =>
    dayOf(of, "2027-06-07", records, now).state
  const open = record("2027-06-07T07:00:00.000Z", null)

  it("is expected until the time of grace is over, then late, then absent", () => {
    expect(state([], "2027-06-07T06:00:00Z")).toBe("expected")
    expect(state([], "2027-06-07T07:05:00Z")).toBe("expected")
    expect(state([], "2027-06-07T07:05:01Z")).toBe("late")
    expect(state([], "2027-06-07T14:59:59Z")).toBe("late")
    expect(state([], "2027-06-07T15:00:00Z")).toBe("absent")
  })

  it("is in, on a break, and forgotten two hours after the planned end", () => {
    expect(state([open], "2027-06-07T16:00:00Z")).toBe("in")
    const pause = [{ starts_at: "2027-06-07T10:00:00.000Z", ends_at: null }]
    expect(state([{ ...open, breaks: pause }], "2027-06-07T10:10:00Z")).toBe("on_break")
    expect(state([open], "2027-06-07T17:00:00Z")).toBe("in")
    expect(state([open], "2027-06-07T17:00:01Z")).toBe("missing_check_out")
    expect(state([{ ...open, check_out_missed_at: AFTER }], "2027-06-07T10:00:00Z")).toBe("missing_check_out")
  })

  it("is forgotten after twelve hours when nothing was planned any more", () => {
    const evening = record("2027-06-07T16:00:00.000Z", null)
    expect(state([evening], "2027-06-08T04:00:00Z")).toBe("in")
    expect(state([evening], "2027-06-08T04:00:01Z")).toBe("missing_check_out")
  })

  it("is time off when that took the whole day", () => {
    const away = berlin(days, {
      time_off: [{ starts_at: "2027-06-07T00:00:00.000Z", ends_at: "2027-06-08T00:00:00.000Z" }],
    })
    expect(state([], AFTER, away)).toBe("time_off")
  })
})

describe("the date that a check-in belongs to", () => {
  const planned = (shifts: Partial<MemberPlan["shifts"]>) =>
    plannedDays(berlin(shifts), "2027-06-06", "2027-06-09").days

  it("is that of the running shift, also after midnight", () => {
    expect(dateOfCheckIn(planned(nights), at("2027-06-07T21:30:00Z"), "2027-06-07")).toBe("2027-06-07")
    expect(dateOfCheckIn(planned(nights), at("2027-06-07T22:30:00Z"), "2027-06-08")).toBe("2027-06-07")
    expect(dateOfCheckIn(planned(nights), at("2027-06-08T04:00:00Z"), "2027-06-08")).toBe("2027-06-08")
  })

  it("is that of a shift within four hours, else that of the clock", () => {
    const early = { weekly: [{ weekday: 2, start: 0, end: 480 }] }
    expect(dateOfCheckIn(planned(early), at("2027-06-07T18:00:00Z"), "2027-06-07")).toBe("2027-06-08")
    expect(dateOfCheckIn(planned(early), at("2027-06-07T17:59:00Z"), "2027-06-07")).toBe("2027-06-07")
    expect(dateOfCheckIn(planned(early), at("2027-06-08T06:00:00Z"), "2027-06-08")).toBe("2027-06-08")
  })
})
