import { hoursSchema } from "./hours-values"
import { openingBody, openingValues } from "./opening-hours"
import { shiftBody, shiftValues } from "./shift-hours"

const weekly = [
  { weekday: 1, opens: "09:00", closes: "13:00" },
  { weekday: 1, opens: "14:00", closes: "20:00" },
  { weekday: 6, opens: "18:00", closes: "28:00" },
]

describe("Hours in the editor", () => {
  it("come out as they went in", () => {
    const exceptions = [
      { date: "2026-04-13", label: "Songkran", closed: true },
      { date: "2026-12-31", opens: "10:00", closes: "12:00" },
      { date: "2026-12-31", opens: "13:00", closes: "15:00" },
    ]
    expect(openingBody(openingValues({ weekly, exceptions }))).toEqual({ weekly, exceptions })
  })

  it("keep the dates of a shift", () => {
    const shifts = {
      weekly: [{ weekday: 2, starts: "10:00", ends: "18:00", effective_from: "2026-06-01" }],
      overrides: [{ date: "2026-07-01", off: true }],
    }
    expect(shiftBody(shiftValues(shifts))).toEqual(shifts)
  })

  it("keep where a shift is", () => {
    const shifts = {
      weekly: [
        { weekday: 2, starts: "10:00", ends: "12:00", venue_id: "ven_1" },
        { weekday: 2, starts: "11:00", ends: "18:00", venue_id: "ven_2" },
      ],
      overrides: [{ date: "2026-07-01", starts: "10:00", ends: "18:00", venue_id: "ven_2" }],
    }
    expect(shiftBody(shiftValues(shifts))).toEqual(shifts)
    expect(hoursSchema.safeParse(shiftValues(shifts)).success).toBe(true)
  })

  it("are refused where they overlap, also over midnight", () => {
    const overnight = [...weekly, { weekday: 7, opens: "03:00", closes: "05:00" }]
    const paths = (values: unknown) =>
      hoursSchema.safeParse(values).error?.issues.map(({ path }) => path.join("."))
    expect(paths(openingValues({ weekly, exceptions: [] }))).toBeUndefined()
    expect(paths(openingValues({ weekly: overnight, exceptions: [] }))).toEqual(["days.6.intervals.0.end"])
  })

  it("need an interval on a date that is not off, and each date once", () => {
    const day = { date: "2026-12-31", label: "", off: true, intervals: [] }
    const values = { ...openingValues({ weekly, exceptions: [] }), dates: [day, { ...day, off: false }] }
    const issues = hoursSchema.safeParse(values).error?.issues
    expect(issues?.map(({ path }) => path.join("."))).toEqual(["dates.1.date", "dates.1.date"])
  })
})
