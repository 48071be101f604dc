import type { CalendarSegment } from "./calendar"
import { lengthAfter, minutesTo, visitStart } from "./change-visit"

const segment = (starts_at: string, ends_at: string, visit_starts_at = starts_at) =>
  ({ starts_at, ends_at, visit_starts_at }) as CalendarSegment

const ZONE = "Europe/Berlin"

describe("A visit that is moved on the clock's face", () => {
  it("keeps its wall time over a change of clocks", () => {
    const saturday = segment("2027-03-27T09:00:00.000Z", "2027-03-27T10:00:00.000Z")
    expect(visitStart(saturday, 24 * 60, ZONE)).toBe("2027-03-28T08:00:00.000Z")
    expect(minutesTo(saturday, "2027-03-28", "10:00", ZONE)).toBe(24 * 60)
  })

  it("stays where it is in the hour that comes twice", () => {
    const second = segment("2027-10-31T01:30:00.000Z", "2027-10-31T02:30:00.000Z")
    expect(visitStart(second, 0, ZONE)).toBe("2027-10-31T01:30:00.000Z")
  })

  it("moves as a whole when its second part is moved", () => {
    const part = segment("2026-11-21T10:00:00.000Z", "2026-11-21T11:00:00.000Z", "2026-11-21T09:00:00.000Z")
    expect(visitStart(part, -30, ZONE)).toBe("2026-11-21T08:30:00.000Z")
  })
})

describe("The length of a visit whose end is moved", () => {
  it("counts elapsed minutes", () => {
    const night = segment("2027-03-28T00:30:00.000Z", "2027-03-28T01:30:00.000Z")
    expect(lengthAfter(night, 0, ZONE)).toBe(60)
    expect(lengthAfter(night, 30, ZONE)).toBe(90)
    expect(lengthAfter(night, -30, ZONE)).toBe(30)
  })
})
