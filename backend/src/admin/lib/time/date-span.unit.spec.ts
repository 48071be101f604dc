import { spanOf } from "./date-span"

/** Midnight of a date in the zone this process runs in, as the date picker of a browser there gives it. */
const picked = (year: number, month: number, day: number) => new Date(year, month - 1, day).toISOString()

describe("The days a filter means", () => {
  it("begins and ends at the venue's midnights, `$lte` included", () => {
    const both = { $gte: picked(2026, 3, 9), $lte: picked(2026, 3, 10) }
    expect(spanOf(both, "Asia/Bangkok")).toEqual({
      from: "2026-03-08T17:00:00.000Z",
      to: "2026-03-10T17:00:00.000Z",
    })
    expect(spanOf({ $gte: picked(2026, 3, 9), $lt: picked(2026, 3, 10) }, "Africa/Nairobi")).toEqual({
      from: "2026-03-08T21:00:00.000Z",
      to: "2026-03-09T21:00:00.000Z",
    })
  })

  it("stays open where nothing is set", () => {
    expect(spanOf(undefined, "UTC")).toEqual({})
    expect(spanOf({ $gte: picked(2026, 3, 9) }, "UTC")).toEqual({ from: "2026-03-09T00:00:00.000Z" })
  })
})
