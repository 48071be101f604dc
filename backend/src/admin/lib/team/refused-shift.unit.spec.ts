import { ApiError } from "../api/error"
import { isOverlap, placeOf, refusedShift } from "./refused-shift"

const refusal = (message: string, status = 400) => new ApiError({ message }, "", status)

describe("A refused shift", () => {
  it("is found by the list and the place that the refusal names", () => {
    const overlap = refusedShift(refusal("weekly.2: overlaps weekly.0"))
    expect(overlap).toEqual({ list: "weekly", index: 2, message: "overlaps weekly.0" })
    expect(overlap && isOverlap(overlap)).toBe(true)
    const foreign = refusedShift(refusal("shifts.0.venue_id: ven_1 is not a venue of theirs"))
    expect(foreign).toEqual({ list: "shifts", index: 0, message: "ven_1 is not a venue of theirs" })
    expect(foreign && isOverlap(foreign)).toBe(false)
    expect(refusedShift(refusal("name: is required"))).toBeNull()
    expect(refusedShift(refusal("weekly.2: overlaps weekly.0", 500))).toBeNull()
  })

  it("lies on the day that holds it", () => {
    const days = [{ intervals: ["a", "b"] }, { intervals: [] }, { intervals: ["c"] }]
    expect([0, 1, 2, 3].map((index) => placeOf(days, index))).toEqual([[0, 0], [0, 1], [2, 0], null])
  })
})
