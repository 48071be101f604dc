import type { Rota } from "./rota"
import { cellOf } from "./rota-cell"

const day = (date: string, starts_at: string, ends_at: string) => ({
  date,
  label: null,
  opening: [],
  starts_at,
  ends_at,
})
const absence = (id: string, starts_at: string, ends_at: string) => ({
  id,
  staff_id: "stf_1",
  reason: null,
  starts_at,
  ends_at,
})
const worked = (date: string) => ({ date, is_override: false, minutes: 0, shifts: [] })
const member = {
  id: "stf_1",
  name: "Malee",
  title: null,
  color: null,
  home_venue_id: "ven_1",
  revision: "r1",
  minutes: 0,
  days: [worked("2027-03-28"), worked("2027-03-29")],
}

/** Berlin, on the day of 23 hours and the one after it. */
const rota: Rota = {
  venue_id: "ven_1",
  time_zone: "Europe/Berlin",
  from: "2027-03-28",
  to: "2027-03-29",
  days: [
    day("2027-03-28", "2027-03-27T23:00:00.000Z", "2027-03-28T22:00:00.000Z"),
    day("2027-03-29", "2027-03-28T22:00:00.000Z", "2027-03-29T22:00:00.000Z"),
  ],
  staff: [member],
  time_off: [
    absence("a", "2027-03-27T23:00:00.000Z", "2027-03-28T22:00:00.000Z"),
    { ...absence("b", "2027-03-27T23:00:00.000Z", "2027-03-30T22:00:00.000Z"), staff_id: "stf_2" },
  ],
  requests: [absence("c", "2027-03-29T08:00:00.000Z", "2027-03-29T10:00:00.000Z")],
}

describe("A cell of the team schedule", () => {
  it("holds the absences of its person that meet its date, by the venue's midnights", () => {
    const ids = (index: number) => {
      const cell = cellOf(rota, member, index)
      return [cell?.timeOff.map(({ id }) => id), cell?.requests.map(({ id }) => id), cell?.isAway]
    }
    expect(ids(0)).toEqual([["a"], [], true])
    expect(ids(1)).toEqual([[], ["c"], false])
    expect(cellOf(rota, member, 2)).toBeNull()
  })
})
