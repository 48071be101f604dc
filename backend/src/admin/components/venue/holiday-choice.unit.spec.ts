import { ALL_REGIONS, holidayBody, toChoose } from "./holiday-choice"

describe("choosing public holidays", () => {
  it("offers each date once, and says which have hours of their own", () => {
    const holidays = [
      { date: "2027-05-01", name: "Labour Day" },
      { date: "2027-05-06", name: "Ascension" },
      { date: "2027-05-06", name: "Republic Day" },
    ]
    expect(toChoose(holidays, ["2027-05-01"])).toEqual([
      { date: "2027-05-01", name: "Labour Day", isTaken: true },
      { date: "2027-05-06", name: "Ascension, Republic Day", isTaken: false },
    ])
    expect(toChoose([], [])).toEqual([])
  })

  it("asks for the dates chosen, in a region when there is one", () => {
    const values = { year: "2027", country: "de", region: ALL_REGIONS, dates: ["2027-05-01"] }
    const body = { year: 2027, country: "de", types: ["public"], dates: ["2027-05-01"] }
    expect(holidayBody(values)).toEqual(body)
    expect(holidayBody({ ...values, region: "BY" })).toEqual({ ...body, region: "BY" })
  })
})
