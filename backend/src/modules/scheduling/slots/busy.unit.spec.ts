import { times, type Asked } from "./testing/ask"

const DAY = "2026-06-21"
const at = (time: string): string => `${DAY}T${time}:00Z`
const busy = (...stretches: [string, string][]) => stretches.map(([a, b]): [string, string] => [at(a), at(b)])

/** One staff member with these claims on one day in UTC. */
const on = (hours: string, claims: [string, string][], asked: Partial<Asked> = {}) =>
  times({ from: DAY, opening: { dates: { [DAY]: [hours] } }, staff: { ann: { busy: claims } }, ...asked })

describe("What is taken", () => {
  it("takes starts away and never moves the grid", () => {
    expect(on("08:00-12:30", busy(["10:00", "10:10"]))).toEqual(["08:00", "09:00", "11:00"])
    expect(on("08:00-12:00", busy(["10:00", "10:10"]))).toEqual(["08:00", "09:00", "11:00"])
  })

  it("is half-open: a visit may end when the next begins, and begin when one ends", () => {
    const half = { duration: 30, interval: 30 }
    expect(on("09:00-10:30", busy(["09:00", "09:30"]), half)).toEqual(["09:30", "10:00"])
    expect(on("08:30-09:30", busy(["09:00", "09:30"]), half)).toEqual(["08:30"])
    expect(on("08:00-10:00", busy(["08:50", "08:55"]))).toEqual(["09:00"])
    expect(on("23:00-24:00", busy(["23:59", "24:00"]), half)).toEqual(["23:00"])
    expect(on("23:15-24:15", [["2026-06-22T00:00:00Z", "2026-06-22T00:10:00Z"]], half)).toEqual(["23:15"])
    expect(on("23:45-24:15", [["2026-06-22T00:00:00Z", "2026-06-22T00:10:00Z"]], half)).toEqual([])
  })

  it("blocks also when it comes from another service, lies across the window's edge or covers it all", () => {
    expect(on("09:00-12:00", busy(["08:00", "09:01"]))).toEqual(["10:00", "11:00"])
    expect(on("09:00-12:00", busy(["11:59", "13:00"]))).toEqual(["09:00", "10:00"])
    expect(on("09:00-12:00", busy(["00:00", "23:59"]))).toEqual([])
    expect(on("09:00-12:00", busy(["09:30", "09:40"], ["11:30", "11:40"], ["09:35", "09:50"]))).toEqual([
      "10:00",
    ])
  })

  it("adds buffers up: the neighbour's after and one's own before", () => {
    // Claims reach from 15 minutes before the visit to 30 after it: visits 12:00–13:00 and 14:30–15:30.
    const claims = busy(["11:45", "13:30"], ["14:15", "16:00"])
    const buffers = { duration: 30, interval: 15, before: 15, after: 30 }
    expect(on("09:30-18:00", claims, buffers)).toEqual([
      ...["09:30", "09:45", "10:00", "10:15", "10:30", "10:45"],
      ...["16:15", "16:30", "16:45", "17:00", "17:15", "17:30"],
    ])
  })

  it("lets buffers pass the ends of the window, where nothing is taken", () => {
    const buffers = { before: 30, after: 30 }
    expect(on("09:00-11:00", [], buffers)).toEqual(["09:00", "10:00"])
    expect(on("09:00-11:00", busy(["08:40", "08:45"]), buffers)).toEqual(["10:00"])
    expect(on("09:00-11:00", busy(["11:15", "11:20"]), buffers)).toEqual(["09:00"])
    expect(on("09:00-11:00", busy(["08:00", "08:30"], ["11:30", "12:00"]), buffers)).toEqual([
      "09:00",
      "10:00",
    ])
  })
})
