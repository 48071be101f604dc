import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"

interface Slot {
  starts_at: string
  ends_at: string
  staff_ids: string[]
}

/** A week ahead; Alex works from 09:00 to 17:00 and Billie from 12:00 to 20:00, in Bangkok seven hours before UTC. */
const DAY = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
const WEEKDAY = ((new Date(`${DAY}T12:00:00Z`).getUTCDay() + 6) % 7) + 1

/** A day of a service with rules that are not saved. */
export function previewTests({ api, open }: Suite): void {
  const service = () => open().city.bangkok.service
  const path = () => `/services/${service().id}/preview`
  const look = async (draft: object = {}, more: object = {}) => {
    const { status, data } = await open().owner.post(path(), { draft, date: DAY, ...more })
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(data)}`)
    const { preview } = data
    const starts: string[] = preview.slots.map(({ starts_at }: Slot) => starts_at.slice(11, 16))
    return { ...preview, starts }
  }
  const halfHours = (from: number, until: number) =>
    Array.from({ length: (until - from) * 2 + 1 }, (_, index) => {
      const minutes = from * 60 + index * 30
      return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${minutes % 60 === 0 ? "00" : "30"}`
    })

  it("is what shoppers are offered when nothing is drafted", async () => {
    const { city } = open()
    const shown = await look()
    expect(shown).toMatchObject({
      date: DAY,
      time_zone: "Asia/Bangkok",
      variant: "60 minutes",
      duration_minutes: 60,
      listed: true,
      empty: null,
      staff: city.bangkok.staff_ids.map((id, index) => ({
        id,
        name: ["Alex Early", "Billie Late"][index],
        empty: null,
      })),
      next_available: `${DAY}T02:00:00.000Z`,
    })
    expect(shown.starts).toEqual(halfHours(2, 12))
    const { id, variants } = service()
    const asked = `variant_id=${variants[0].variant_id}&from=${DAY}&to=${DAY}&include=staff_ids`
    const { data } = await api.get(`/store/services/${id}/availability?${asked}`, { headers: city.store })
    expect(shown.slots).toEqual(data.availability.days[0].slots)
  })

  it("counts with the rules that are not saved, and saves none of them", async () => {
    const before = (await open().owner.get(`/services/${service().id}`)).data.service
    const [alex, billie] = open().city.bangkok.staff_ids
    expect((await look({ slot_interval_minutes: 60 })).starts).toHaveLength(11)
    expect((await look({}, { variant: 1 })).starts).toEqual(halfHours(2, 11.5))
    expect((await look({ staff_ids: [alex] })).starts).toEqual(halfHours(2, 9))
    const weekly = [{ weekday: WEEKDAY, from: "18:00", until: "20:00" }]
    expect((await look({ weekly })).starts).toEqual(halfHours(11, 12))
    const long = { title: "All day", duration_minutes: 480, prices: [{ currency_code: "thb", amount: 1 }] }
    const rate = { staff_id: billie, variant_title: "All day", duration_minutes: 60 }
    const drafted = await look({ variants: [long], staff_rates: [rate] })
    expect(drafted.starts).toEqual(["02:00", ...halfHours(5, 12)])
    expect((await open().owner.get(`/services/${service().id}`)).data.service).toEqual(before)
  })

  it("says why there are no starts, for all and for each of the staff", async () => {
    const [alex, billie] = open().city.bangkok.staff_ids
    const emptyFor = async (draft: object, more: object = {}) => (await look(draft, more)).empty
    expect(await emptyFor({ minimum_notice_minutes: 20 * 1440 })).toBe("notice")
    expect(await emptyFor({ maximum_advance_days: 2 })).toBe("beyond_horizon")
    expect(await emptyFor({ season: { from: "2020-01-01", until: "2020-02-01" } })).toBe("out_of_season")
    expect(await emptyFor({ staff_ids: [] })).toBe("no_staff")
    expect(await emptyFor({ resource_requirements: [{ resource_kind: "sauna" }] })).toBe("no_resource")
    expect(await emptyFor({}, { date: "2020-01-01" })).toBe("past")
    expect(await emptyFor({ kind: "class" })).toBe("no_session")
    const early = await look({ weekly: [{ weekday: WEEKDAY, from: "09:00", until: "12:00" }] })
    expect(early.staff).toMatchObject([
      { id: alex, empty: null },
      { id: billie, empty: "outside_own_hours" },
    ])
    const time = { starts_at: `${DAY}T00:00:00Z`, ends_at: `${DAY}T16:00:00Z` }
    await open().owner.post(`/staff/${alex}/time-off`, { ...time, reason: "Rest" })
    expect((await look()).staff).toMatchObject([{ empty: "fully_booked" }, { empty: null }])
  })

  it("takes in staff and resources that the service does not have yet", async () => {
    const { owner, city } = open()
    const { venue_id } = city.bangkok
    const hired = await owner.post("/staff", { venue_id, name: "Chai" })
    const { id } = hired.data.staff_member
    expect((await look({ staff_ids: [id] })).staff).toEqual([{ id, name: "Chai", empty: "no_shift" }])
    const weekly = [{ weekday: WEEKDAY, starts: "10:00", ends: "12:00" }]
    await owner.post(`/staff/${id}/shifts`, { weekly, overrides: [] })
    await owner.post(`/venues/${venue_id}/resources`, { name: "Sauna", kind: "sauna", quantity: 1 })
    const drafted = await look({ staff_ids: [id], resource_requirements: [{ resource_kind: "sauna" }] })
    expect(drafted.starts).toEqual(["03:00", "03:30", "04:00"])
    await owner.post(`/staff/${id}/shifts`, { weekly, overrides: [{ date: DAY, off: true }] })
    expect((await look({ staff_ids: [id] })).empty).toBe("no_shift")
  })

  it("is tomorrow, or the next day on which the venue is open", async () => {
    const { owner, city } = open()
    const inBangkok = (days: number) => new Date(Date.now() + days * 86_400_000 + 25_200_000)
    const [tomorrow, dayAfter] = [1, 2].map((days) => inBangkok(days).toISOString().slice(0, 10))
    expect((await look({}, { date: undefined })).date).toBe(tomorrow)
    const every = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "09:00", closes: "20:00" }))
    const hours = { weekly: every, exceptions: [{ date: tomorrow, closed: true }] }
    await owner.post(`/venues/${city.bangkok.venue_id}/opening-hours`, hours)
    expect((await look({}, { date: undefined })).date).toBe(dayAfter)
    expect(await look({}, { date: tomorrow })).toMatchObject({ empty: "closed", slots: [] })
  })

  it("shows drafts that shoppers do not see, to those who may see them", async () => {
    const { owner, support, stranger, staff, city } = open()
    await owner.post(`/services/${service().id}`, { status: "draft" })
    expect(await look()).toMatchObject({ listed: false, empty: null })
    expect((await support.post(path(), {})).status).toBe(200)
    expect((await stranger.post(path(), {})).status).toBe(404)
    expect((await staff.post(path(), {})).status).toBe(403)
    expect((await owner.post("/services/svc_none/preview", {})).status).toBe(404)
    const other = city.nairobi.staff_ids[0]
    const refused = async (body: object) => refusal(await owner.post(path(), body))
    const invalid = (message: string) => ({ status: 400, code: undefined, message })
    expect(await refused({ draft: { staff_ids: [other] } })).toMatchObject(
      invalid(`draft.staff_ids: ${other} does not work at this venue`),
    )
    expect((await refused({ variant: 2 })).message).toBe("variant: this service has no such one")
    expect((await refused({ draft: { slot_interval_minutes: 0 } })).message).toMatch(
      /^draft.slot_interval_minutes: /,
    )
    expect((await refused({ date: "2031-02-30" })).message).toBe("date: must be a date as YYYY-MM-DD")
    expect((await refused({ draft: {}, store: true })).status).toBe(400)
  })

  it("leaves nothing in the audit log", async () => {
    await look({ slot_interval_minutes: 60 })
    const { data } = await open().owner.get("/audit-entries?limit=100")
    const actions: string[] = data.audit_entries.map(({ action }: { action: string }) => action)
    expect(actions.filter((action) => action.includes("preview"))).toEqual([])
  })
}
