import { clocks, starts, times } from "./testing/ask"

/** "2026-03-08T13:00Z" for each hour from the first to the last. */
const hourly = (date: string, first: number, last: number) =>
  Array.from(
    { length: last - first + 1 },
    (_, index) => `${date}T${String(first + index).padStart(2, "0")}:00Z`,
  )

describe("Days on which clocks change; a visit of an hour, every hour", () => {
  it("keeps the venue's hours: New York, 09:00 to 17:00", () => {
    const opening = { weekly: ["daily 09:00-17:00"] }
    const ask = (from: string) => starts({ zone: "America/New_York", from, opening })
    expect(ask("2026-03-07")).toEqual(hourly("2026-03-07", 14, 21))
    expect(ask("2026-03-08")).toEqual(hourly("2026-03-08", 13, 20))
  })

  it("skips the hour that is missing: New York, midnight to 06:00", () => {
    const asked = { zone: "America/New_York", from: "2026-03-08", opening: { weekly: ["daily 00:00-06:00"] } }
    expect(starts(asked)).toEqual(hourly("2026-03-08", 5, 9))
    expect(times(asked)).toEqual(["00:00", "01:00", "03:00", "04:00", "05:00"])
  })

  it("offers the hour that comes twice in both: London, 22:00 to 04:00", () => {
    const opening = { dates: { "2026-10-24": ["22:00-28:00"] } }
    const asked = { zone: "Europe/London", from: "2026-10-24", to: "2026-10-25", opening }
    expect(starts(asked)).toEqual([...hourly("2026-10-24", 21, 23), ...hourly("2026-10-25", 0, 3)])
    expect(clocks(asked)).toEqual([
      ...["24 22:00", "24 23:00", "25 00:00", "25 01:00", "25 01:00", "25 02:00", "25 03:00"],
    ])
  })

  it("begins when the day begins where midnight is missing: Santiago", () => {
    const opening = { dates: { "2026-09-06": ["00:00-24:00"] } }
    const asked = { zone: "America/Santiago", from: "2026-09-06", opening }
    expect(starts(asked)).toEqual([
      ...hourly("2026-09-06", 4, 23),
      ...["2026-09-07T00:00Z", "2026-09-07T01:00Z", "2026-09-07T02:00Z"],
    ])
    expect(times(asked)[0]).toBe("01:00")
  })

  it("knows shifts of half an hour: Lord Howe, midnight to 04:00", () => {
    const asked = {
      zone: "Australia/Lord_Howe",
      from: "2026-10-04",
      opening: { weekly: ["daily 00:00-04:00"] },
    }
    expect(starts(asked)).toEqual(["2026-10-03T13:30Z", "2026-10-03T14:30Z", "2026-10-03T16:00Z"])
    expect(times(asked)).toEqual(["00:00", "01:00", "03:00"])
  })

  it("keeps a weekly time on the wall over the year: Berlin, Mondays at 09:00", () => {
    const opening = { weekly: ["mon 09:00-10:00"] }
    const ask = (from: string, to: string) => starts({ zone: "Europe/Berlin", from, to, opening })
    expect(ask("2026-03-23", "2026-03-30")).toEqual(["2026-03-23T08:00Z", "2026-03-30T07:00Z"])
    expect(ask("2026-10-19", "2026-10-26")).toEqual(["2026-10-19T07:00Z", "2026-10-26T08:00Z"])
  })

  it("clamps a start in the gap forward and keeps the grid nominal: Berlin in March", () => {
    const ask = (opening: string, interval: number) =>
      times({ zone: "Europe/Berlin", from: "2026-03-29", interval, opening: { weekly: [`sun ${opening}`] } })
    expect(ask("02:30-06:00", 60)).toEqual(["03:30", "04:30"])
    expect(ask("02:30-06:00", 30)).toEqual(["03:00", "03:30", "04:00", "04:30", "05:00"])
    // The end 02:30 does not exist: it clamps forward to 03:00, so 01:00 to 03:00 is one hour long.
    expect(ask("01:00-02:30", 60)).toEqual(["01:00"])
    expect(ask("02:00-03:00", 60)).toEqual([])
  })

  it("takes the earlier start and the later end of two: Berlin in October", () => {
    const asked = (opening: string) => ({
      zone: "Europe/Berlin",
      from: "2026-10-25",
      interval: 30,
      opening: { weekly: [`sun ${opening}`] },
    })
    expect(starts(asked("02:00-03:00"))).toEqual([
      "2026-10-25T00:00Z",
      "2026-10-25T00:30Z",
      "2026-10-25T01:00Z",
    ])
    expect(times(asked("02:00-03:00"))).toEqual(["02:00", "02:30", "02:00"])
    // 00:30 (22:30Z) to the second 02:30 (01:30Z) are three hours.
    expect(starts(asked("00:30-02:30"))).toEqual([
      ...["2026-10-24T22:30Z", "2026-10-24T23:00Z", "2026-10-24T23:30Z", "2026-10-25T00:00Z"],
    ])
    expect(starts({ ...asked("02:30-04:00"), interval: 60 })).toEqual([
      "2026-10-25T00:30Z",
      "2026-10-25T01:30Z",
    ])
  })

  it("changes at midnight: Cairo, when 00:00 is missing and when 23:00 comes twice", () => {
    const ask = (from: string, opening: string[]) => ({
      zone: "Africa/Cairo",
      from,
      opening: { weekly: opening },
    })
    const spring = ask("2026-04-24", ["fri 00:00-04:00"])
    expect(starts(spring)).toEqual(["2026-04-23T22:00Z", "2026-04-23T23:00Z", "2026-04-24T00:00Z"])
    expect(times(spring)).toEqual(["01:00", "02:00", "03:00"])
    const night = ask("2026-04-23", ["thu 22:00-26:00"])
    expect(clocks({ ...night, to: "2026-04-24" })).toEqual(["23 22:00", "23 23:00", "24 01:00"])
    const autumn = ask("2026-10-29", ["thu 22:00-24:00"])
    expect(starts(autumn)).toEqual(["2026-10-29T19:00Z", "2026-10-29T20:00Z", "2026-10-29T21:00Z"])
    expect(times(autumn)).toEqual(["22:00", "23:00", "23:00"])
  })

  it("knows a zone that puts its clocks back for Ramadan: Casablanca", () => {
    const ask = (from: string) => ({
      zone: "Africa/Casablanca",
      from,
      opening: { weekly: ["daily 01:00-05:00"] },
    })
    expect(starts(ask("2026-02-14"))).toEqual(hourly("2026-02-14", 0, 3))
    expect(starts(ask("2026-02-15"))).toEqual(hourly("2026-02-15", 0, 4))
    expect(times(ask("2026-02-15"))).toEqual(["01:00", "02:00", "02:00", "03:00", "04:00"])
    expect(starts(ask("2026-03-22"))).toEqual(hourly("2026-03-22", 1, 3))
    expect(times(ask("2026-03-22"))).toEqual(["01:00", "03:00", "04:00"])
  })

  it("knows offsets of three quarters of an hour: Kathmandu", () => {
    const opening = { weekly: ["daily 10:00-12:00"] }
    expect(starts({ zone: "Asia/Kathmandu", from: "2026-05-01", opening })).toEqual([
      ...["2026-05-01T04:15Z", "2026-05-01T05:15Z"],
    ])
  })

  it("knows changes of two hours: Troll", () => {
    const ask = (from: string) => ({
      zone: "Antarctica/Troll",
      from,
      opening: { weekly: ["daily 00:00-05:00"] },
    })
    expect(starts(ask("2026-03-29"))).toEqual(hourly("2026-03-29", 0, 2))
    expect(times(ask("2026-03-29"))).toEqual(["00:00", "03:00", "04:00"])
    expect(starts(ask("2026-10-25"))).toEqual([
      "2026-10-24T22:00Z",
      "2026-10-24T23:00Z",
      ...hourly("2026-10-25", 0, 4),
    ])
    expect(times(ask("2026-10-25"))).toEqual(["00:00", "01:00", "02:00", "01:00", "02:00", "03:00", "04:00"])
  })
})
