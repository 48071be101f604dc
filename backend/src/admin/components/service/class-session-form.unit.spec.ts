import { classSessionBody, NOBODY } from "./class-session-form"

const values = {
  date: "2026-03-30",
  time: "18:00",
  is_repeated: false,
  weekdays: ["3", "1"],
  count: 8,
  staff_id: NOBODY,
  capacity: 12,
}

describe("the body of new sessions", () => {
  it("is one start on the venue's clock", () => {
    expect(classSessionBody(values, "Europe/Berlin")).toEqual({
      starts_at: "2026-03-30T16:00:00.000Z",
      capacity: 12,
    })
  })

  it("is a weekly rule on the days chosen, or on that of the first date", () => {
    const repeated = { ...values, is_repeated: true, staff_id: "staff_1" }
    const series = { from: "2026-03-30T16:00:00.000Z", count: 8, staff_id: "staff_1", capacity: 12 }
    expect(classSessionBody(repeated, "Europe/Berlin")).toEqual({
      rrule: "FREQ=WEEKLY;BYDAY=MO,WE",
      ...series,
    })
    expect(classSessionBody({ ...repeated, weekdays: [] }, "Europe/Berlin")).toEqual({
      rrule: "FREQ=WEEKLY",
      ...series,
    })
  })
})
