import type { CalendarSegment } from "./calendar"
import { wholeVisit } from "./whole-visit"

const part = (booking_id: string, starts_at: string, ends_at: string) =>
  ({ booking_id, starts_at, ends_at, visit_starts_at: "2026-11-22T06:00:00.000Z" }) as CalendarSegment

it("spans all parts of the same visit, whichever was clicked on, and nobody else's", () => {
  const first = part("a", "2026-11-22T06:00:00.000Z", "2026-11-22T06:45:00.000Z")
  const second = part("a", "2026-11-22T06:45:00.000Z", "2026-11-22T07:45:00.000Z")
  const other = part("b", "2026-11-22T06:00:00.000Z", "2026-11-22T09:00:00.000Z")
  const whole = { starts_at: "2026-11-22T06:00:00.000Z", ends_at: "2026-11-22T07:45:00.000Z" }
  expect(wholeVisit([first, other, second], first)).toEqual(whole)
  expect(wholeVisit([first, other, second], second)).toEqual(whole)
  expect(wholeVisit([], first)).toEqual({ starts_at: first.starts_at, ends_at: first.ends_at })
})
