import { clocks, starts, times, type Asked } from "./testing/ask"

const DAY = "2026-06-22" // a Monday

/** The times of one day in UTC. */
const on = (hours: string[], asked: Partial<Asked> = {}) =>
  times({ from: DAY, opening: { dates: { [DAY]: hours } }, ...asked })

describe("The grid", () => {
  it("starts anew at each window and joins those that overlap", () => {
    const twenty = { duration: 20, interval: 20 }
    expect(on(["11:00-12:00", "14:00-15:00"], twenty)).toEqual([
      ...["11:00", "11:20", "11:40", "14:00", "14:20", "14:40"],
    ])
    expect(on(["11:00-12:00", "11:20-12:40"], twenty)).toEqual(["11:00", "11:20", "11:40", "12:00", "12:20"])
    const long = { duration: 45, interval: 45 }
    expect(on(["11:00-13:00", "11:15-13:00"], long)).toEqual(["11:00", "11:45"])
    expect(on(["11:15-13:00", "11:00-13:00"], long)).toEqual(["11:00", "11:45"])
  })

  it("is anchored at the window's start, whatever the clock says", () => {
    const kolkata = { zone: "Asia/Kolkata", from: DAY, opening: { dates: { [DAY]: ["07:30-09:30"] } } }
    expect(starts(kolkata)).toEqual(["2026-06-22T02:00Z", "2026-06-22T03:00Z"])
    expect(times(kolkata)).toEqual(["07:30", "08:30"])
    expect(on(["07:22-08:00"], { duration: 8, interval: 8 })).toEqual(["07:22", "07:30", "07:38", "07:46"])
    expect(on(["07:00-07:05", "07:10-07:30"], { duration: 5, interval: 5 })).toEqual([
      ...["07:00", "07:10", "07:15", "07:20", "07:25"],
    ])
    expect(on(["00:10-02:00"], { duration: 10, interval: 10 })).toEqual([
      ...["00:10", "00:20", "00:30", "00:40", "00:50", "01:00", "01:10", "01:20", "01:30", "01:40", "01:50"],
    ])
  })

  it("is anchored where the staff member's shift begins inside the opening hours", () => {
    const staff = { ann: { shifts: { weekly: ["mon 09:20-12:00"] } } }
    expect(on(["09:00-17:00"], { staff, interval: 30 })).toEqual(["09:20", "09:50", "10:20", "10:50"])
  })

  it("offers what fits exactly and nothing that does not", () => {
    expect(on(["09:00-10:00"])).toEqual(["09:00"])
    expect(on(["09:00-10:00"], { duration: 120 })).toEqual([])
    expect(on(["09:00-09:05"], { duration: 1, interval: 1 })).toEqual([
      "09:00",
      "09:01",
      "09:02",
      "09:03",
      "09:04",
    ])
    expect(on(["09:00-11:00"], { duration: 90, interval: 15 })).toEqual(["09:00", "09:15", "09:30"])
    expect(on(["10:00-10:00"])).toEqual([])
    expect(on(["11:00-10:00"])).toEqual([])
    expect(on([])).toEqual([])
  })

  it("takes windows in any order", () => {
    expect(on(["12:00-13:00", "08:00-09:00", "16:00-17:00"])).toEqual(["08:00", "12:00", "16:00"])
  })

  it("lists a night's starts under their own dates, on the grid of the evening", () => {
    const opening = { dates: { [DAY]: ["22:30-28:00"] } }
    expect(clocks({ from: DAY, to: "2026-06-23", opening })).toEqual([
      ...["22 22:30", "22 23:30", "23 00:30", "23 01:30", "23 02:30"],
    ])
    expect(clocks({ from: "2026-06-23", opening })).toEqual(["23 00:30", "23 01:30", "23 02:30"])
  })

  it("joins windows that touch at midnight, so that a visit may pass it", () => {
    const opening = { weekly: ["mon 23:00-24:00", "tue 00:00-00:30"] }
    expect(clocks({ from: DAY, to: "2026-06-23", duration: 90, interval: 15, opening })).toEqual(["22 23:00"])
  })

  it("has the same grid on every day of an endless window, from its own midnight", () => {
    const asked = {
      from: DAY,
      to: "2026-06-23",
      duration: 600,
      interval: 420,
      opening: { weekly: ["daily 00:00-24:00"] },
    }
    expect(clocks(asked)).toEqual([
      "22 00:00",
      "22 07:00",
      "22 14:00",
      "22 21:00",
      "23 00:00",
      "23 07:00",
      "23 14:00",
      "23 21:00",
    ])
  })

  it("lets a visit be longer than two days where a window is", () => {
    const asked = { from: DAY, duration: 7000, interval: 720, opening: { weekly: ["daily 00:00-24:00"] } }
    expect(clocks(asked)).toEqual(["22 00:00", "22 12:00"])
  })
})
