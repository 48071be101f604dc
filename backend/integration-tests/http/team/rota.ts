import { createPlace } from "../../fixtures/place"
import { countStatements } from "../discovery/count-statements"
import type { Suite } from "../venues/suite"
import { colleague } from "./colleague"

const MONDAY = "2031-01-06"
const TUESDAY = "2031-01-07"

/** Who works when, on one page. */
export function rotaTests(suite: Suite): void {
  const { open, container } = suite
  const address = (from: string, to = from, venue = open().city.bangkok.venue_id) =>
    `/rota?venue_id=${venue}&from=${from}&to=${to}`

  it("tells shifts, days that differ, time off and open requests", async () => {
    const { manager, city } = open()
    const { venue_id, staff_ids } = city.bangkok
    const [early, late] = staff_ids
    await manager.post(`/staff/${early}/days`, { dates: [TUESDAY], shifts: [] })
    const span = { starts_at: "2031-01-06T03:00:00.000Z", ends_at: "2031-01-06T05:00:00.000Z" }
    const off = await manager.post(`/staff/${late}/time-off`, { ...span, reason: "Dentist" })
    const asker = await colleague(suite, 0)
    const asked = await asker.desk.post("/time-off-requests", { ...span, reason: "Move" })
    await manager.post(`/venues/${venue_id}/opening-hours`, {
      weekly: [{ weekday: 1, opens: "09:00", closes: "20:00" }],
      exceptions: [{ date: TUESDAY, closed: true, label: "Holiday" }],
    })
    const { data } = await manager.get(address(MONDAY, TUESDAY))
    const day = (date: string, starts: string, ends: string) => ({
      date,
      is_override: false,
      minutes: 480,
      shifts: [{ starts, ends, venue_id }],
    })
    const revision = expect.stringMatching(/^[0-9a-f]{32}$/)
    const member = { title: null, color: null, home_venue_id: venue_id, revision }
    expect(data.rota).toEqual({
      venue_id,
      time_zone: "Asia/Bangkok",
      from: MONDAY,
      to: TUESDAY,
      starts_at: "2031-01-05T17:00:00.000Z",
      ends_at: "2031-01-07T17:00:00.000Z",
      days: [
        {
          date: MONDAY,
          label: null,
          opening: [{ opens: "09:00", closes: "20:00" }],
          starts_at: "2031-01-05T17:00:00.000Z",
          ends_at: "2031-01-06T17:00:00.000Z",
        },
        {
          date: TUESDAY,
          label: "Holiday",
          opening: [],
          starts_at: "2031-01-06T17:00:00.000Z",
          ends_at: "2031-01-07T17:00:00.000Z",
        },
      ],
      staff: [
        {
          id: early,
          name: "Alex Early",
          ...member,
          minutes: 480,
          days: [day(MONDAY, "09:00", "17:00"), { date: TUESDAY, is_override: true, minutes: 0, shifts: [] }],
        },
        {
          id: late,
          name: "Billie Late",
          ...member,
          minutes: 960,
          days: [day(MONDAY, "12:00", "20:00"), day(TUESDAY, "12:00", "20:00")],
        },
      ],
      time_off: [{ id: off.data.time_off.id, staff_id: late, reason: "Dentist", ...span }],
      requests: [{ id: asked.data.time_off_request.id, staff_id: early, reason: "Move", ...span }],
    })
  })

  it("takes two statements for a day of two and for six weeks of ten", async () => {
    const { manager, city } = open()
    const count = (from: string, to: string) => countStatements(() => manager.get(address(from, to)), 200)
    const one = await count(MONDAY, MONDAY)
    for (let index = 0; index < 8; index++) {
      await manager.post("/staff", { venue_id: city.bangkok.venue_id, name: `Colleague ${index}` })
    }
    expect(await count(MONDAY, "2031-02-16")).toBe(one)
    const cheap = await countStatements(() => manager.get("/workspace"), 200)
    // Two for the schedule, where the workspace takes one; what signs a request in is the rest of both.
    expect(one - cheap).toBe(1)
  })

  it("counts hours as they pass in a week in which the clocks change", async () => {
    const berlin = await createPlace(container(), {
      name: "Linden Rooms",
      handle: "linden-rooms",
      city: "Berlin",
      country_code: "de",
      latitude: 52.52,
      longitude: 13.405,
      time_zone: "Europe/Berlin",
      currency_code: "eur",
      prices: [80, 110, 20],
    })
    const { platform } = open()
    const [first] = berlin.staff_ids
    const night = [{ starts: "22:00", ends: "30:00" }]
    const minutes = async (saturday: string, sunday: string) => {
      await platform.post(`/staff/${first}/days`, { dates: [saturday], shifts: night })
      const { rota } = (await platform.get(address(saturday, sunday, berlin.venue_id))).data
      const [{ days }] = rota.staff
      const length = (day: { starts_at: string; ends_at: string }) =>
        (Date.parse(day.ends_at) - Date.parse(day.starts_at)) / 3_600_000
      return [days[0].minutes, days[1].minutes, length(rota.days[1])]
    }
    expect(await minutes("2027-03-20", "2027-03-21")).toEqual([480, 480, 24])
    expect(await minutes("2027-03-27", "2027-03-28")).toEqual([420, 480, 23])
    expect(await minutes("2027-10-30", "2027-10-31")).toEqual([540, 480, 25])
  })

  it("shows shifts at another venue with that venue, and does not count them here", async () => {
    const { owner, city } = open()
    const { venue_id, staff_ids } = city.bangkok
    const second = await owner.post("/venues", {
      ...{ name: "Lotus Two", country_code: "th", time_zone: "Asia/Bangkok", currency_code: "thb" },
    })
    const other = second.data.venue.id
    const { status } = await owner.post(`/staff/${staff_ids[0]}`, { venue_ids: [other] })
    expect(status).toBe(200)
    const shifts = [
      { starts: "09:00", ends: "12:00" },
      { starts: "13:00", ends: "17:00", venue_id: other },
    ]
    expect((await owner.post(`/staff/${staff_ids[0]}/days`, { dates: [MONDAY], shifts })).status).toBe(200)
    const rowAt = async (venue: string) => {
      const { staff } = (await owner.get(address(MONDAY, MONDAY, venue))).data.rota
      return [staff.length, staff[0].minutes, staff[0].days[0].shifts]
    }
    const shown = [
      { starts: "09:00", ends: "12:00", venue_id },
      { starts: "13:00", ends: "17:00", venue_id: other },
    ]
    expect(await rowAt(venue_id)).toEqual([2, 180, shown])
    expect(await rowAt(other)).toEqual([1, 240, shown])
  })

  it("says what is asked amiss, and finds nothing of others", async () => {
    const { manager, stranger, support, city } = open()
    const { nairobi, bangkok } = city
    const answer = async (path: string) => {
      const { status, data } = await manager.get(path)
      return [status, data.message]
    }
    expect(await answer(address(TUESDAY, MONDAY))).toEqual([400, "to: must not be before from"])
    expect(await answer(address(MONDAY, "2031-02-17"))).toEqual([
      400,
      "to: must be at most 42 days from from",
    ])
    expect((await answer(address(MONDAY, "2031-02-16")))[0]).toBe(200)
    expect((await answer(`${address(MONDAY)}&staff_id=${nairobi.staff_ids[0]}`))[0]).toBe(404)
    expect((await answer(`${address(MONDAY)}&staff_id=stf_none`))[0]).toBe(404)
    expect((await answer(`${address(MONDAY)}&staff_id=${bangkok.staff_ids[1]}`))[0]).toBe(200)
    expect((await answer(address(MONDAY, MONDAY, nairobi.venue_id)))[0]).toBe(404)
    expect((await stranger.get(address(MONDAY))).status).toBe(404)
    expect((await support.get(address(MONDAY))).status).toBe(200)
  })
}
