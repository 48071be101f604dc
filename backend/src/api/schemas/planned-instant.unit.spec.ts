import { createDeskBooking, holdBooking, rescheduleAtDesk, rescheduleBooking } from "./booking"
import { createBlock, createTimeOff } from "./staff"
import { askTimeOff } from "./time-off-request"

const DAY_MS = 86_400_000
const OUTSIDE = "must be from the year 2000 to ten years ahead"
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()
const segments = [{ variant_id: "var_1" }]

/** Each body that plans time, by its start and end. */
const BODIES = {
  hold: (starts_at: string) => holdBooking.safeParse({ starts_at, segments }),
  move: (starts_at: string) => rescheduleBooking.safeParse({ starts_at }),
  "move at the desk": (starts_at: string) => rescheduleAtDesk.safeParse({ starts_at, override_rules: true }),
  "visit at the desk": (starts_at: string) =>
    createDeskBooking.safeParse({
      starts_at,
      segments,
      customer_id: "cus_1",
      source: "phone",
      override_rules: true,
    }),
  block: (starts_at: string, ends_at: string) =>
    createBlock.safeParse({ starts_at, ends_at, staff_id: "stf_1" }),
  "time off": (starts_at: string, ends_at: string) => createTimeOff.safeParse({ starts_at, ends_at }),
  "request for time off": (starts_at: string, ends_at: string) =>
    askTimeOff.safeParse({ starts_at, ends_at }),
}

const faults = (answer: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  answer.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? []

describe("Time that is planned", () => {
  it.each(Object.entries(BODIES))("lies within ten years: %s", (_, parse) => {
    expect(faults(parse(inDays(3650), inDays(3651)))).toEqual([])
    expect(faults(parse(inDays(3662), inDays(3663)))).toContain(`starts_at: ${OUTSIDE}`)
    expect(faults(parse("9999-07-01T10:00:00Z", "9999-07-01T11:00:00Z"))).toContain(`starts_at: ${OUTSIDE}`)
    expect(faults(parse("1999-12-31T23:59:59Z", inDays(1)))).toContain(`starts_at: ${OUTSIDE}`)
  })

  it("has an end within ten years, too, and may have begun long ago", () => {
    const far = inDays(3663)
    for (const kind of ["block", "time off", "request for time off"] as const) {
      expect(faults(BODIES[kind](inDays(1), far))).toEqual([`ends_at: ${OUTSIDE}`])
      expect(faults(BODIES[kind]("2000-01-01T00:00:00Z", inDays(1)))).toEqual([])
    }
  })
})
