import { toEpochDay, toWallTime } from "./local-date"
import { planOf, type Hours } from "./testing/ask"
import { expandPlan, type WeekPlan } from "./week-plan"

/** The intervals that start between two dates, as "2026-06-22T09:00 to 2026-06-22T17:00". */
function expanded(plan: WeekPlan, from: string, to = from): string[] {
  return expandPlan(plan, toEpochDay(from), toEpochDay(to)).map(
    ({ start, end }) => `${toWallTime(start)} to ${toWallTime(end)}`,
  )
}
const of = (hours: Hours, from: string, to = from) => expanded(planOf(hours), from, to)

describe("A week plan", () => {
  it("repeats its hours on their weekdays", () => {
    expect(of({ weekly: ["mon 09:00-17:00", "wed 10:00-12:00"] }, "2026-06-21", "2026-06-29")).toEqual([
      "2026-06-22T09:00 to 2026-06-22T17:00",
      "2026-06-24T10:00 to 2026-06-24T12:00",
      "2026-06-29T09:00 to 2026-06-29T17:00",
    ])
  })

  it("joins what overlaps or touches, also over midnight, and keeps gaps", () => {
    expect(of({ weekly: ["mon 08:00-10:00", "mon 06:00-10:00", "mon 10:00-11:00"] }, "2026-06-22")).toEqual([
      "2026-06-22T06:00 to 2026-06-22T11:00",
    ])
    expect(of({ weekly: ["mon 23:00-24:00", "tue 00:00-00:30"] }, "2026-06-22", "2026-06-23")).toEqual([
      "2026-06-22T23:00 to 2026-06-23T00:30",
    ])
    expect(of({ weekly: ["daily 00:00-24:00"] }, "2023-06-12", "2023-06-13")).toEqual([
      "2023-06-12T00:00 to 2023-06-14T00:00",
    ])
    expect(of({ weekly: ["mon 09:00-10:00", "mon 10:01-11:00"] }, "2026-06-22")).toHaveLength(2)
  })

  it("goes up to 36:00 and counts a night to the day it starts on", () => {
    expect(of({ weekly: ["mon 20:00-36:00"] }, "2026-06-22")).toEqual([
      "2026-06-22T20:00 to 2026-06-23T12:00",
    ])
    expect(of({ weekly: ["mon 20:00-36:00"] }, "2026-06-23")).toEqual([])
  })

  it("replaces all hours that start on an exception's date and keeps the night before", () => {
    const weekly = ["daily 12:00-15:00", "daily 20:00-26:00"]
    const ask = (hours: string[]) =>
      of({ weekly, dates: { "2026-06-23": hours } }, "2026-06-22", "2026-06-23")
    const monday = ["2026-06-22T12:00 to 2026-06-22T15:00", "2026-06-22T20:00 to 2026-06-23T02:00"]
    expect(ask([])).toEqual(monday)
    expect(ask(["10:00-11:00", "13:00-14:00"])).toEqual([
      ...monday,
      "2026-06-23T10:00 to 2026-06-23T11:00",
      "2026-06-23T13:00 to 2026-06-23T14:00",
    ])
    expect(ask(["01:00-03:00"])).toEqual([monday[0], "2026-06-22T20:00 to 2026-06-23T03:00"])
  })

  it("is valid from and until a date, both inclusive", () => {
    const rule = { weekday: 1, start: 540, end: 600 }
    const plan = {
      weekly: [
        { ...rule, effective_from: toEpochDay("2026-06-22"), effective_until: toEpochDay("2026-06-29") },
      ],
      exceptions: [],
    }
    expect(expanded(plan, "2026-06-14", "2026-07-07")).toEqual([
      "2026-06-22T09:00 to 2026-06-22T10:00",
      "2026-06-29T09:00 to 2026-06-29T10:00",
    ])
    const open = { weekly: [{ ...rule, effective_from: toEpochDay("2026-06-23") }], exceptions: [] }
    expect(expanded(open, "2026-06-22", "2026-06-29")).toEqual(["2026-06-29T09:00 to 2026-06-29T10:00"])
  })

  it("is never open without hours", () => {
    expect(of({}, "2026-01-01", "2026-12-31")).toEqual([])
  })
})
