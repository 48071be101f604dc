import { shifts } from "./staff"

const parse = (shift: object) =>
  shifts.safeParse({ weekly: [{ weekday: 1, starts: "09:00", ends: "17:00", ...shift }] })

const faults = (shift: object) =>
  parse(shift).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)

describe("Weekly shifts", () => {
  it("fall on a day on which they are valid", () => {
    // 2026-11-23 is a Monday.
    expect(parse({ effective_from: "2026-11-23", effective_until: "2026-11-23" }).success).toBe(true)
    expect(parse({ effective_from: "2026-11-17", effective_until: "2026-11-23" }).success).toBe(true)
    expect(parse({ effective_from: "2026-11-01", effective_until: "2027-11-01" }).success).toBe(true)
    expect(parse({ effective_from: "2026-11-24" }).success).toBe(true)
    expect(faults({ effective_from: "2026-11-24", effective_until: "2026-11-29" })).toEqual([
      "weekly.0.weekday: does not fall between effective_from and effective_until",
    ])
  })

  it("end after they start, and their dates run forward", () => {
    expect(faults({ starts: "17:00", ends: "09:00" })).toHaveLength(1)
    expect(faults({ starts: "00:00", ends: "24:30" })).toHaveLength(1)
    expect(faults({ effective_from: "2026-11-24", effective_until: "2026-11-23" })?.[0]).toContain(
      "effective_until must not be before effective_from",
    )
  })
})
