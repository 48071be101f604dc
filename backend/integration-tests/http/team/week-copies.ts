import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"

const MONDAY = "2031-01-06"

/** A week that is worked again in the weeks that follow. */
export function weekCopyTests({ open, container }: Suite): void {
  afterEach(() => jest.restoreAllMocks())

  const copy = (body: object) =>
    open().manager.post("/rota/copy-week", { venue_id: open().city.bangkok.venue_id, from: MONDAY, ...body })
  const overrides = async (which: 0 | 1) =>
    (await open().manager.get(`/staff/${open().city.bangkok.staff_ids[which]}`)).data.staff_member.shifts
      .overrides

  it("changes the days that differ, of everyone or of those who are named", async () => {
    const { manager, city } = open()
    const { staff_ids, venue_id } = city.bangkok
    const shifts = [{ starts: "07:00", ends: "11:00" }]
    await manager.post(`/staff/${staff_ids[0]}/days`, { dates: ["2031-01-08"], shifts })
    await manager.post(`/staff/${staff_ids[1]}/days`, { dates: ["2031-01-12"], shifts: [] })
    const { status, data } = await copy({ weeks: 2, staff_ids: [staff_ids[0]] })
    expect([status, data]).toEqual([200, { changed: 2, staff_members: [{ id: staff_ids[0] }] }])
    expect(await overrides(0)).toEqual(
      ["2031-01-08", "2031-01-15", "2031-01-22"].map((date) => ({ date, ...shifts[0], venue_id })),
    )
    expect(await overrides(1)).toEqual([{ date: "2031-01-12", off: true }])
    expect((await copy({ weeks: 2 })).data).toEqual({ changed: 2, staff_members: [{ id: staff_ids[1] }] })
    expect((await copy({ weeks: 2 })).data).toEqual({ changed: 0, staff_members: [] })
    expect(await overrides(1)).toEqual(
      ["2031-01-12", "2031-01-19", "2031-01-26"].map((date) => ({ date, off: true })),
    )
  })

  it("gives up days that differed where the copied week is the usual one", async () => {
    const { manager, city } = open()
    await manager.post(`/staff/${city.bangkok.staff_ids[0]}/days`, { dates: ["2031-01-13"], shifts: [] })
    expect((await copy({ weeks: 1 })).data.changed).toBe(1)
    expect(await overrides(0)).toMatchObject([{ date: "2031-01-13", starts: "09:00", ends: "17:00" }])
  })

  it("is refused whole when somebody's shifts would overlap", async () => {
    const { manager, city } = open()
    const [first, second] = city.bangkok.staff_ids
    await manager.post(`/staff/${second}/days`, { dates: [MONDAY], shifts: [] })
    const night = [{ starts: "20:00", ends: "32:00" }]
    await manager.post(`/staff/${first}/days`, { dates: ["2031-01-12"], shifts: night })
    const early = [{ starts: "06:00", ends: "12:00" }]
    await manager.post(`/staff/${first}/days`, { dates: ["2031-01-20"], shifts: early })
    expect(refusal(await copy({ weeks: 1 }))).toEqual({
      status: 400,
      code: undefined,
      message:
        "weeks: Alex Early: the shift of 2031-01-19, 20:00–32:00 overlaps the one of 2031-01-20, 06:00–12:00",
    })
    expect(await overrides(1)).toEqual([{ date: MONDAY, off: true }])
  })

  it("knows nobody of others, and no week that is none", async () => {
    const { stranger, city } = open()
    const { nairobi, bangkok } = city
    expect(refusal(await copy({ weeks: 1, staff_ids: [nairobi.staff_ids[0]] }))).toEqual({
      status: 404,
      code: undefined,
      message: `staff_ids.0: there is no staff ${nairobi.staff_ids[0]}`,
    })
    for (const body of [{ weeks: 0 }, { weeks: 13 }, { weeks: 1.5 }, { weeks: 1, staff_ids: [] }]) {
      expect([body, (await copy(body)).status]).toEqual([body, 400])
    }
    const foreign = await stranger.post("/rota/copy-week", {
      ...{ venue_id: bangkok.venue_id, from: MONDAY, weeks: 1 },
    })
    expect(foreign.status).toBe(404)
  })

  it("is undone whole when it fails", async () => {
    const { manager, city } = open()
    await manager.post(`/staff/${city.bangkok.staff_ids[0]}/days`, { dates: [MONDAY], shifts: [] })
    const scheduling = container().resolve("scheduling")
    jest.spyOn(scheduling, "writeDays").mockRejectedValueOnce(new Error("the database is away"))
    expect((await copy({ weeks: 3 })).status).toBe(500)
    expect(await overrides(0)).toEqual([{ date: MONDAY, off: true }])
  })
}
