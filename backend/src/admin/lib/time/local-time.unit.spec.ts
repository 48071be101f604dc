import { intervalProblem, overlapIn } from "./interval-problem"
import { minutesOf, showInterval, tidyTime } from "./local-time"

describe("Local times", () => {
  it("reads HH:MM up to 36:00", () => {
    expect(["00:00", "9:05", "23:59", "36:00"].map(minutesOf)).toEqual([0, 545, 1439, 2160])
    expect(["36:01", "24:60", "", "noon", "-1:00"].map(minutesOf)).toEqual([null, null, null, null, null])
  })

  it("tidies what people type", () => {
    expect(["9", "930", "0930", "9.30", "9:30", " 18 ", "2530"].map(tidyTime)).toEqual([
      ...["09:00", "09:30", "09:30", "09:30", "09:30", "18:00", "25:30"],
    ])
    expect(["4000", "soon", ""].map(tidyTime)).toEqual(["4000", "soon", ""])
  })

  it("shows an end on the next day", () => {
    expect(showInterval("09:00", "17:00")).toBe("09:00 – 17:00")
    expect(showInterval("18:00", "24:00")).toBe("18:00 – 24:00")
    expect(showInterval("22:00", "28:00")).toBe("22:00 – 04:00 (+1)")
  })
})

describe("Intervals", () => {
  it("start before midnight, end later, last up to 24 hours", () => {
    expect(intervalProblem({ start: "09:00", end: "17:00" })).toBeNull()
    expect(intervalProblem({ start: "12:00", end: "36:00" })).toBeNull()
    expect(intervalProblem({ start: "24:00", end: "25:00" })).toBe("time")
    expect(intervalProblem({ start: "09:00", end: "nine" })).toBe("time")
    expect(intervalProblem({ start: "09:00", end: "09:00" })).toBe("order")
    expect(intervalProblem({ start: "09:00", end: "33:01" })).toBe("length")
  })

  it("overlap each other or the tail of the day before, but may touch", () => {
    const morning = { start: "09:00", end: "12:00" }
    expect(overlapIn([morning, { start: "12:00", end: "13:00" }])).toBe(-1)
    expect(overlapIn([morning, { start: "11:59", end: "13:00" }])).toBe(1)
    expect(overlapIn([{ start: "03:00", end: "05:00" }], [{ start: "22:00", end: "28:00" }])).toBe(0)
    expect(overlapIn([{ start: "04:00", end: "05:00" }], [{ start: "22:00", end: "28:00" }])).toBe(-1)
  })
})
