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

describe("Notice and horizon", () => {
  const opening = { weekly: ["daily 09:00-12:00"] }

  it("asks for a minimum notice of elapsed time, inclusive", () => {
    const ask = (now: string) => times({ from: DAY, now, notice: 1440, opening })
    expect(ask("2026-06-21T09:00:00.000Z")).toEqual(["09:00", "10:00", "11:00"])
    expect(ask("2026-06-21T09:00:00.001Z")).toEqual(["10:00", "11:00"])
    expect(ask("2026-06-21T11:00:00.001Z")).toEqual([])
  })

  it("counts notice in elapsed hours when clocks change", () => {
    const ask = (now: string) =>
      times({ zone: "America/New_York", from: "2026-03-08", now, notice: 1440, opening })
    // 24 hours before 10:00 EDT (14:00Z) it is 09:00 EST.
    expect(ask("2026-03-07T14:00:00Z")).toEqual(["10:00", "11:00"])
    expect(ask("2026-03-07T14:00:01Z")).toEqual(["11:00"])
  })

  it("never lists what has begun", () => {
    expect(times({ from: DAY, now: "2026-06-22T10:00:00Z", opening })).toEqual(["10:00", "11:00"])
    expect(times({ from: DAY, now: "2026-06-22T10:00:00.001Z", opening })).toEqual(["11:00"])
    expect(times({ from: DAY, now: "2026-06-23T00:00:00Z", opening })).toEqual([])
  })

  it("ends on today, by the venue's calendar, plus the maximum advance", () => {
    const ask = (now: string, advance: number) =>
      clocks({
        zone: "Asia/Bangkok",
        from: "2026-06-20",
        to: "2026-06-30",
        now,
        advance,
        opening: { weekly: ["daily 09:00-10:00"] },
      })
    // 18:00Z is one o'clock of the next day in Bangkok.
    expect(ask("2026-06-21T18:00:00Z", 2)).toEqual(["22 09:00", "23 09:00", "24 09:00"])
    expect(ask("2026-06-21T16:59:00Z", 2)).toEqual(["22 09:00", "23 09:00"])
    expect(ask("2026-06-21T18:00:00Z", 0)).toEqual(["22 09:00"])
  })
})

describe("The hours of a service of its own", () => {
  const opening = { weekly: ["daily 09:00-28:00"] }

  it("filters the grid, keeps its anchor, and holds the whole visit", () => {
    const service = { weekly: ["mon 10:20-12:40"] }
    expect(times({ from: DAY, interval: 30, opening, service })).toEqual(["10:30", "11:00", "11:30"])
  })

  it("goes over midnight, also where two days touch", () => {
    const ask = (weekly: string[]) =>
      clocks({ from: DAY, to: "2026-06-23", interval: 30, opening, service: { weekly } })
    expect(ask(["mon 23:00-25:30"])).toEqual(["22 23:00", "22 23:30", "23 00:00", "23 00:30"])
    expect(ask(["mon 23:00-24:00", "tue 00:00-01:00"])).toEqual(["22 23:00", "22 23:30", "23 00:00"])
  })

  it("is wall time when clocks change: elapsed hours of the visit decide whether it fits", () => {
    const ask = (weekly: string) =>
      times({
        zone: "Europe/Berlin",
        from: "2026-03-29",
        opening: { weekly: ["sun 00:00-08:00"] },
        service: { weekly: [weekly] },
      })
    // From 01:00 to 04:00 only two hours pass, so 01:00 and 03:00 fit; from 01:00 to 02:30 exactly one.
    expect(ask("sun 01:00-04:00")).toEqual(["01:00", "03:00"])
    expect(ask("sun 01:00-02:30")).toEqual(["01:00"])
  })

  it("is sold on the local dates of its season only", () => {
    const season: [string, string] = ["2026-06-23", "2026-06-24"]
    const asked = {
      from: DAY,
      to: "2026-06-26",
      opening: { weekly: ["daily 09:00-10:00"] },
      service: { season },
    }
    expect(clocks(asked)).toEqual(["23 09:00", "24 09:00"])
  })
})
