import { clocks, times } from "./testing/ask"

const DAY = "2026-06-22" // a Monday

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
