import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type { Suite } from "../venues/suite"
import { openVenue } from "./second-venue"
import { servicesOf } from "./service-bodies"

/** Staff who work at more than their home venue. */
export function staffVenueTests(suite: Suite): void {
  const { create } = servicesOf(suite)
  const desk = () => suite.open().manager
  const home = () => suite.open().city.bangkok.venue_id
  const alex = () => suite.open().city.bangkok.staff_ids[0]
  const shift = (weekday: number, starts: string, ends: string, venue_id?: string) => {
    return { weekday, starts, ends, ...(venue_id ? { venue_id } : {}) }
  }
  const at = async (venue_id: string) =>
    (await desk().get(`/staff?venue_id=${venue_id}`)).data.staff_members.map(({ id }: { id: string }) => id)

  it("have further venues of the same business, which replace the ones before", async () => {
    const [second, third] = [await openVenue(suite, "Second House"), await openVenue(suite, "Third House")]
    const made = await desk().post("/staff", {
      venue_id: home(),
      name: "Chai",
      venue_ids: [second, home(), second],
    })
    expect(made.data.staff_member).toMatchObject({ venue_id: home(), venue_ids: [second] })
    const path = `/staff/${made.data.staff_member.id}`
    const both = await desk().post(path, { venue_ids: [third, second] })
    expect(both.data.staff_member.venue_ids).toEqual([second, third].sort())
    expect((await desk().post(path, { name: "Chai S." })).data.staff_member.venue_ids).toHaveLength(2)
    expect(await at(second)).toEqual([made.data.staff_member.id])
    const everyone = (await desk().get("/staff?order=name")).data.staff_members
    expect(
      everyone.map(({ name, venue_ids }: { name: string; venue_ids: string[] }) => [name, venue_ids]),
    ).toEqual([
      ["Alex Early", []],
      ["Billie Late", []],
      ["Chai S.", [second, third].sort()],
    ])
    expect((await desk().post(path, { venue_ids: [] })).data.staff_member.venue_ids).toEqual([])
    expect(await at(second)).toEqual([])
    const { city, stranger } = suite.open()
    const foreign = city.nairobi.venue_id
    for (const wrong of [foreign, "ven_none"]) {
      const refused = await desk().post(path, { name: "X", venue_ids: [second, wrong] })
      const message = `venue_ids.1: this business has no venue ${wrong}`
      expect([refused.status, refused.data.message]).toEqual([400, message])
      const none = await desk().post("/staff", { venue_id: home(), name: "X", venue_ids: [wrong] })
      expect(none.status).toBe(400)
    }
    expect((await desk().get(path)).data.staff_member).toMatchObject({ name: "Chai S.", venue_ids: [] })
    expect((await stranger.get(`/staff?venue_id=${second}`)).data.count).toBe(0)
    const many = Array.from({ length: 51 }, (_, index) => `ven_${index}`)
    expect((await desk().post(path, { venue_ids: many })).data.message).toContain("venue_ids")
  })

  it("have shifts at each of them, none at others, and keep the venues that shifts name", async () => {
    const second = await openVenue(suite, "Second House")
    const path = `/staff/${alex()}`
    const weekly = [shift(1, "09:00", "12:00"), shift(1, "13:00", "18:00", second)]
    const overrides = [
      { date: "2030-01-01", starts: "10:00", ends: "12:00", venue_id: second },
      { date: "2030-01-01", starts: "12:00", ends: "14:00", venue_id: home() },
      { date: "2030-01-02", off: true },
    ]
    const early = await desk().post(`${path}/shifts`, { weekly, overrides: [] })
    expect([early.status, early.data.message]).toEqual([
      400,
      `weekly.1.venue_id: ${second} is not a venue of theirs`,
    ])
    const alone = await desk().post(`${path}/shifts`, { weekly: [], overrides })
    expect(alone.data.message).toBe(`overrides.0.venue_id: ${second} is not a venue of theirs`)
    expect((await desk().post(path, { venue_ids: [second] })).status).toBe(200)
    const { data } = await desk().post(`${path}/shifts`, { weekly, overrides })
    const open = { effective_from: null, effective_until: null }
    const { revision, ...shifts } = data.staff_member.shifts
    expect(shifts).toEqual({
      weekly: [
        { ...weekly[0], ...open, venue_id: home() },
        { ...weekly[1], ...open },
      ],
      overrides,
    })
    const again = await desk().post(`${path}/shifts`, data.staff_member.shifts)
    expect(again.data.staff_member.shifts).toEqual({ ...shifts, revision: expect.any(String) })
    expect(again.data.staff_member.shifts.revision).not.toBe(revision)

    const leave = () => desk().post(path, { title: "Away", venue_ids: [] })
    const message = `venue_ids: there are shifts at ${second}; remove them first`
    expect((await leave()).data.message).toBe(message)
    await desk().post(`${path}/shifts`, { weekly: [], overrides })
    expect((await leave()).data.message).toBe(message)
    expect((await desk().get(path)).data.staff_member).toMatchObject({ title: null, venue_ids: [second] })
    await desk().post(`${path}/shifts`, { weekly: [] })
    expect((await leave()).status).toBe(200)
  })

  it("cannot be at two venues at once, whatever the clocks there show", async () => {
    const second = await openVenue(suite, "Second House")
    const berlin = await openVenue(suite, "Berlin House", "Europe/Berlin")
    const path = `/staff/${alex()}`
    await desk().post(path, { venue_ids: [second, berlin] })
    const refused = async (body: object, message: string) => {
      const { status, data } = await desk().post(`${path}/shifts`, { weekly: [], ...body })
      expect([status, data.message]).toEqual([400, message])
    }
    await refused(
      { weekly: [shift(2, "09:00", "12:00"), shift(2, "11:00", "13:00", second)] },
      "weekly.1: overlaps weekly.0",
    )
    // Bangkok is five hours ahead of Berlin in summer, six in winter.
    await refused(
      { weekly: [shift(2, "14:00", "18:00"), shift(2, "09:00", "13:00", berlin)] },
      "weekly.1: overlaps weekly.0",
    )
    const night = { date: "2030-03-01", starts: "20:00", ends: "28:00", venue_id: second }
    await refused(
      { overrides: [{ date: "2030-03-02", starts: "03:00", ends: "05:00" }, night] },
      "overrides.1: overlaps overrides.0",
    )
    const fine = await desk().post(`${path}/shifts`, {
      weekly: [
        shift(2, "09:00", "14:00"),
        shift(2, "09:00", "13:00", berlin),
        shift(3, "00:00", "09:00", second),
      ],
      overrides: [night, { date: "2030-03-02", starts: "04:00", ends: "05:00" }],
    })
    expect(fine.status).toBe(200)
  })

  it("perform services at each of them, and stop when they leave", async () => {
    const second = await openVenue(suite, "Second House")
    const service = (staff_ids: string[]) => create({ venue_id: second, staff_ids })
    const message = `staff_ids: ${alex()} does not work at this venue`
    expect((await service([alex()])).data.message).toBe(message)
    await desk().post(`/staff/${alex()}`, { venue_ids: [second] })
    const { data } = await service([alex()])
    expect(data.service.staff_ids).toEqual([alex()])
    await desk().post(`/staff/${alex()}`, { venue_ids: [] })
    const read = async () => (await desk().get(`/services/${data.service.id}`)).data.service.staff_ids
    expect(await read()).toEqual([])
    await desk().post(`/staff/${alex()}`, { venue_ids: [second] })
    expect(await read()).toEqual([alex()])
  })

  it("are shown with the team of each venue, and stay when one of them is removed", async () => {
    const { owner, platform, city } = suite.open()
    const second = await openVenue(suite, "Second House")
    await desk().post(`/staff/${alex()}`, { venue_ids: [second] })
    await desk().post(`/staff/${alex()}/shifts`, {
      weekly: [shift(1, "09:00", "12:00"), shift(2, "09:00", "12:00", second)],
      overrides: [{ date: "2030-01-01", starts: "10:00", ends: "12:00", venue_id: second }],
    })
    await platform.post(`/venues/${second}/approve`)
    const team = async () => {
      const { data } = await suite.api.get(`/store/venues/${second}`, { headers: city.store })
      return data.venue.team.map(({ name }: { name: string }) => name)
    }
    expect(await team()).toEqual(["Alex Early"])
    expect((await owner.delete(`/venues/${second}`)).status).toBe(200)
    const { data } = await desk().get(`/staff/${alex()}`)
    expect(data.staff_member).toMatchObject({ venue_id: city.bangkok.venue_id, venue_ids: [] })
    expect(data.staff_member.shifts.overrides).toEqual([])
    expect(data.staff_member.shifts.weekly).toHaveLength(1)
    const rows = await suite.container().resolve(SCHEDULING_MODULE).listStaffVenues({ venue_id: second })
    expect(rows).toEqual([])
  })

  it("keep their venues when a change fails half-way", async () => {
    const second = await openVenue(suite, "Second House")
    await desk().post(`/staff/${alex()}`, { venue_ids: [second], title: "Master" })
    const before = (await desk().get(`/staff/${alex()}`)).data.staff_member
    const scheduling = suite.container().resolve(SCHEDULING_MODULE)
    jest.spyOn(scheduling, "updateStaffMembers").mockRejectedValueOnce(new Error("away"))
    expect((await desk().post(`/staff/${alex()}`, { venue_ids: [], title: "X" })).status).toBe(500)
    jest.restoreAllMocks()
    expect((await desk().get(`/staff/${alex()}`)).data.staff_member).toEqual({
      ...before,
      updated_at: expect.any(String),
    })
  })
}
