import { readTimes, typeTimes } from "./typed-times"

const BERLIN = "Europe/Berlin"
const times = (came: string, left: string | null) => ({
  checked_in_at: came,
  checked_out_at: left,
  breaks: [],
})

describe("typed times of a record", () => {
  it("are those of the venue's clocks, past midnight on the next day", () => {
    const typed = {
      date: "2027-06-07",
      came: "22:00",
      left: "06:15",
      breaks: [{ from: "01:00", until: "" }],
      reason: "x",
    }
    expect(readTimes(typed, BERLIN, null)).toEqual({
      checked_in_at: "2027-06-07T20:00:00.000Z",
      checked_out_at: "2027-06-08T04:15:00.000Z",
      breaks: [{ starts_at: "2027-06-07T23:00:00.000Z", ends_at: null }],
    })
  })

  it("keep the instant of what nobody touched: its seconds, and the second of two hours", () => {
    const known = times("2026-10-25T01:30:42.000Z", "2026-10-25T08:00:17.000Z")
    const typed = typeTimes(known, BERLIN)
    expect(typed).toEqual({ date: "2026-10-25", came: "02:30", left: "09:00", breaks: [], reason: "" })
    expect(readTimes(typed, BERLIN, known)).toEqual(known)
    expect(readTimes({ ...typed, left: "09:05" }, BERLIN, known)).toEqual({
      ...known,
      checked_out_at: "2026-10-25T08:05:00.000Z",
    })
  })

  it("have no end while somebody is there", () => {
    const known = times("2027-06-07T07:00:00.000Z", null)
    expect(readTimes(typeTimes(known, BERLIN), BERLIN, known)).toEqual(known)
  })
})
