import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"

/** 6 January 2031 is a Monday; the first of Bangkok works every day from 09:00 to 17:00. */
const MONDAY = "2031-01-06"
const TUESDAY = "2031-01-07"

/** Shifts of single dates, changed one by one. */
export function dayTests({ open, container }: Suite): void {
  afterEach(() => jest.restoreAllMocks())

  const change = (body: object, which: 0 | 1 = 0) =>
    open().manager.post(`/staff/${open().city.bangkok.staff_ids[which]}/days`, body)
  const overrides = async () =>
    (await open().manager.get(`/staff/${open().city.bangkok.staff_ids[0]}`)).data.staff_member.shifts
      .overrides

  it("change some dates and leave the others and the week", async () => {
    const { venue_id } = open().city.bangkok
    const early = { starts: "07:00", ends: "11:00" }
    const late = { starts: "12:00", ends: "15:30" }
    expect((await change({ dates: [MONDAY, TUESDAY], shifts: [late, early] })).status).toBe(200)
    expect((await change({ dates: ["2031-01-09"], shifts: [] })).status).toBe(200)
    const worked = (date: string) => [
      { date, ...early, venue_id },
      { date, ...late, venue_id },
    ]
    expect(await overrides()).toEqual([
      ...worked(MONDAY),
      ...worked(TUESDAY),
      { date: "2031-01-09", off: true },
    ])
    const { data } = await change({ dates: [MONDAY, MONDAY], shifts: null })
    expect(data.staff_member.shifts.overrides).toEqual([
      ...worked(TUESDAY),
      { date: "2031-01-09", off: true },
    ])
    expect(data.staff_member.shifts.weekly).toHaveLength(7)
  })

  it("are refused beside the field when shifts overlap, also over midnight, and nothing is written", async () => {
    const twice = [
      { starts: "09:00", ends: "12:00" },
      { starts: "11:59", ends: "13:00" },
    ]
    expect(refusal(await change({ dates: [MONDAY], shifts: twice }))).toEqual({
      status: 400,
      code: undefined,
      message: "shifts.1: overlaps shifts.0",
    })
    // Tuesday begins at nine.
    const long = [{ starts: "18:00", ends: "33:01" }]
    expect(refusal(await change({ dates: [MONDAY], shifts: long }))).toEqual({
      status: 400,
      code: undefined,
      message: "shifts.0: the shift of 2031-01-06, 18:00–33:01 overlaps the one of 2031-01-07, 09:00–17:00",
    })
    expect(await overrides()).toEqual([])
    expect((await change({ dates: [MONDAY], shifts: [{ starts: "18:00", ends: "33:00" }] })).status).toBe(200)
    expect((await change({ dates: [TUESDAY], shifts: [{ starts: "08:59", ends: "10:00" }] })).status).toBe(
      400,
    )
    expect((await change({ dates: [TUESDAY], shifts: [] })).status).toBe(200)
  })

  it("are refused when they are malformed or at a venue where nobody knows them", async () => {
    const { nairobi } = open().city
    const shifts = [{ starts: "09:00", ends: "12:00" }]
    const at = async (body: object) => refusal(await change(body)).message
    expect(await at({ dates: ["2031-02-30"], shifts })).toBe("dates.0: must be a date as YYYY-MM-DD")
    expect(await at({ dates: [MONDAY, "2032-03-01"], shifts })).toBe("dates: must lie within a year")
    expect(await at({ dates: [], shifts })).toMatch(/^dates: /)
    expect(await at({ dates: [MONDAY], shifts: [{ starts: "12:00", ends: "12:00" }] })).toBe(
      "shifts.0: ends must be after starts, by at most 24 hours",
    )
    expect(await at({ dates: [MONDAY] })).toMatch(/^shifts: /)
    expect(await at({ dates: [MONDAY], shifts: [{ ...shifts[0], venue_id: nairobi.venue_id }] })).toBe(
      `shifts.0.venue_id: ${nairobi.venue_id} is not a venue of theirs`,
    )
    expect(await overrides()).toEqual([])
  })

  it("free times follow at once", async () => {
    const { owner, city } = open()
    const { venue_id, service, staff_ids } = city.bangkok
    const date = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    const starts = async () => {
      const segments = [{ variant_id: service.variants[0].variant_id, staff_id: staff_ids[0] }]
      const answer = await owner.post("/calendar/free-times", { venue_id, segments, from: date, to: date })
      return answer.data.availability.days[0].slots.length
    }
    // From nine to four, every half hour.
    expect(await starts()).toBe(15)
    await change({ dates: [date], shifts: [{ starts: "10:00", ends: "12:00" }] })
    expect(await starts()).toBe(3)
    await change({ dates: [date], shifts: [] })
    expect(await starts()).toBe(0)
  })

  it("stand beside the week's nights without overlap, also when all shifts are written at once", async () => {
    const { manager, city } = open()
    const path = `/staff/${city.bangkok.staff_ids[0]}/shifts`
    const weekly = [{ weekday: 1, starts: "22:00", ends: "30:00" }]
    const early = { starts: "05:00", ends: "09:00" }
    const later = { starts: "06:00", ends: "09:00" }
    const night = await manager.post(path, {
      weekly,
      overrides: [
        { date: "2031-01-09", ...later },
        { date: TUESDAY, ...early },
      ],
    })
    expect([night.status, night.data.message]).toEqual([
      400,
      "overrides.1: the shift of 2031-01-07, 05:00–09:00 overlaps the one of 2031-01-06, 22:00–30:00",
    ])
    const touching = [{ date: TUESDAY, ...later }]
    expect((await manager.post(path, { weekly, overrides: touching })).status).toBe(200)
    expect(await overrides()).toMatchObject(touching)
    const off = [
      { date: MONDAY, off: true },
      { date: TUESDAY, ...early },
    ]
    expect((await manager.post(path, { weekly, overrides: off })).status).toBe(200)
    const over = [{ date: "2026-01-06", ...early }]
    expect((await manager.post(path, { weekly, overrides: over })).status).toBe(200)
  })

  it("of two who look at the same shifts, the second is told", async () => {
    const { manager, owner, city } = open()
    const [id, other] = city.bangkok.staff_ids
    const revisionOf = async (staff: string) =>
      (await owner.get(`/staff/${staff}`)).data.staff_member.shifts.revision
    const week = { weekly: [{ weekday: 1, starts: "09:00", ends: "12:00" }], overrides: [] }
    const seen = await revisionOf(id)
    const path = `/rota?venue_id=${city.bangkok.venue_id}&from=${MONDAY}&to=${MONDAY}`
    const rota = (await owner.get(path)).data.rota.staff.map((one: { revision: string }) => one.revision)
    expect(rota).toEqual([seen, await revisionOf(other)])
    expect((await change({ dates: [MONDAY], shifts: [], revision: seen })).status).toBe(200)
    const { name } = (await owner.get(`/staff/${id}`)).data.staff_member
    const told = {
      status: 409,
      code: "shifts_changed",
      message: `The shifts of ${name} have been changed in the meantime; look at them again`,
    }
    expect(refusal(await change({ dates: [TUESDAY], shifts: [], revision: seen }))).toEqual(told)
    expect(refusal(await manager.post(`/staff/${id}/shifts`, { ...week, revision: seen }))).toEqual(told)
    expect(await overrides()).toEqual([{ date: MONDAY, off: true }])
    const now = await revisionOf(id)
    expect((await manager.post(`/staff/${id}/shifts`, { ...week, revision: now })).status).toBe(200)
    expect(await overrides()).toEqual([])
  })

  it("of two who change neighbouring nights at once, no shifts overlap", async () => {
    const scheduling = container().resolve("scheduling")
    const write = scheduling.writeDays.bind(scheduling)
    jest.spyOn(scheduling, "writeDays").mockImplementationOnce(async (...input: Parameters<typeof write>) => {
      const early = [{ starts: "02:00", ends: "08:00" }]
      expect((await change({ dates: [TUESDAY], shifts: early })).status).toBe(200)
      return write(...input)
    })
    const night = await change({ dates: [MONDAY], shifts: [{ starts: "22:00", ends: "28:00" }] })
    expect(refusal(night)).toMatchObject({ status: 409, code: "shifts_changed" })
    expect(await overrides()).toMatchObject([{ date: TUESDAY, starts: "02:00", ends: "08:00" }])
  })

  it("a failure leaves the days as they were", async () => {
    await change({ dates: [MONDAY], shifts: [] })
    const scheduling = container().resolve("scheduling")
    const before = await overrides()
    jest.spyOn(scheduling, "writeDays").mockRejectedValueOnce(new Error("the database is away"))
    expect((await change({ dates: [MONDAY], shifts: null })).status).toBe(500)
    expect(await overrides()).toEqual(before)
  })
}
