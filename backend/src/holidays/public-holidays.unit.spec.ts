import { holidaysOf, isHolidayCountry, regionsOf, type HolidayQuestion } from "./public-holidays"

const on = (date: string, question: HolidayQuestion) =>
  holidaysOf(question)
    .filter((holiday) => holiday.date === date)
    .map(({ name, type }) => [name, type])

describe("Public holidays", () => {
  it("are those of a country, a row for each of several days", () => {
    const thailand = { country: "th", year: 2027, language: "en" }
    expect(on("2027-04-13", thailand)).toEqual([["Songkran Festival", "public"]])
    expect(on("2027-04-14", thailand)).toEqual([["Songkran Festival", "public"]])
    expect(on("2027-04-15", thailand)).toEqual([["Songkran Festival", "public"]])
    expect(on("2027-04-16", thailand)).toEqual([])
    expect(on("2027-12-10", thailand)).toEqual([["Constitution Day", "public"]])
  })

  it("are the local dates of a country whose days begin at sunset", () => {
    const israel = { country: "IL", year: 2027, language: "en" }
    expect(on("2027-03-23", israel)).toHaveLength(1)
    expect(on("2027-03-24", israel)).toEqual(on("2027-03-23", israel))
    expect(on("2027-03-25", israel)).toEqual([])
    expect(on("2027-04-22", israel)).toEqual([["Passover (Pesach)", "public"]])
  })

  it("differ by region, and by part of it", () => {
    const date = "2027-11-01"
    const germany = { country: "DE", year: 2027, language: "en" }
    expect(on(date, { ...germany, region: "BY" })).toEqual([["All Saints' Day", "public"]])
    expect(on(date, { ...germany, region: "BE" })).toEqual([["All Saints' Day", "observance"]])
    expect(on(date, germany)).toEqual([["All Saints' Day", "observance"]])
    const peace = "2027-08-08"
    expect(on(peace, { ...germany, region: "BY-A" })).toEqual([["Augsburg Peace Festival", "public"]])
    expect(on(peace, { ...germany, region: "BY" })).toEqual([])
  })

  it("are whole days alone, also the one on which clocks change", () => {
    const germany = { country: "DE", year: 2027, language: "en" }
    expect(on("2027-12-24", germany)).toEqual([])
    expect(on("2027-03-28", germany)).toEqual([["Easter Sunday", "observance"]])
    expect(on("2027-03-08", { country: "CN", year: 2027, language: "en" })).toEqual([])
  })

  it("are named in the language that is asked for, else in the country's own", () => {
    const germany = { country: "DE", year: 2027 }
    expect(on("2027-10-03", { ...germany, language: "en" })).toEqual([["National Holiday", "public"]])
    expect(on("2027-10-03", { ...germany, language: "de" })).toEqual([
      ["Tag der Deutschen Einheit", "public"],
    ])
    expect(on("2027-10-03", { ...germany, language: "xx" })).toHaveLength(1)
  })

  it("ascend", () => {
    const dates = holidaysOf({ country: "US", year: 2027 }).map(({ date }) => date)
    expect(dates).toEqual([...dates].sort())
  })

  it("are known for most countries, with their regions", () => {
    expect(["TH", "ke", "DE"].map(isHolidayCountry)).toEqual([true, true, true])
    expect(isHolidayCountry("ZZ")).toBe(false)
    expect(regionsOf("TH")).toEqual([])
    expect(regionsOf("DE")).toContainEqual({ code: "BY", name: "Bayern" })
    expect(regionsOf("DE")).toContainEqual({ code: "BY-A", name: "Bayern, Stadt Augsburg" })
  })
})
