import { bookingsAddress } from "./addresses"
import { changeOf } from "./change-of"

describe("Figures of the dashboard", () => {
  it("say how they changed", () => {
    expect(changeOf({ current: 3, previous: 2 })).toEqual({ kind: "up", ratio: 0.5 })
    expect(changeOf({ current: 1, previous: 4 })).toEqual({ kind: "down", ratio: 0.75 })
    expect(changeOf({ current: 4, previous: 4 })).toEqual({ kind: "same" })
    expect(changeOf({ current: 0, previous: 0 })).toEqual({ kind: "same" })
    expect(changeOf({ current: 4, previous: 0 })).toEqual({ kind: "new" })
  })

  it("lead to the bookings they count", () => {
    const address = bookingsAddress({
      statuses: ["no_show"],
      days: { from: "2026-10-24", to: "2026-10-25" },
      venueId: "ven_1",
    })
    const query = new URLSearchParams(address.replace("/bookings?", ""))
    expect(JSON.parse(query.get("status") ?? "")).toEqual(["no_show"])
    expect(JSON.parse(query.get("venue_id") ?? "")).toBe("ven_1")
    expect(JSON.parse(query.get("starts") ?? "")).toEqual({
      $gte: new Date("2026-10-24T00:00:00").toISOString(),
      $lt: new Date("2026-10-26T00:00:00").toISOString(),
    })
    expect(bookingsAddress({ statuses: ["requested"] })).toBe("/bookings?status=%5B%22requested%22%5D")
  })
})
