import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { colleague } from "./colleague"

const MONDAY = "2031-01-06"
const SPAN = { starts_at: "2031-01-06T17:00:00.000Z", ends_at: "2031-01-08T17:00:00.000Z" }

/** What staff see and change: themselves. */
export function ownPartTests(suite: Suite): void {
  const { open } = suite
  const rota = (extra = "") =>
    `/rota?venue_id=${open().city.bangkok.venue_id}&from=${MONDAY}&to=${MONDAY}${extra}`

  it("is their own schedule, requests and profile", async () => {
    const { manager } = open()
    const [one, other] = [await colleague(suite, 0), await colleague(suite, 1)]
    const asked = await other.desk.post("/time-off-requests", { ...SPAN, reason: "Private" })
    await manager.post(`/staff/${other.staff_id}/time-off`, { ...SPAN, reason: "Private too" })
    const { staff, time_off, requests } = (await one.desk.get(rota())).data.rota
    expect([staff.map(({ id }: { id: string }) => id), time_off, requests]).toEqual([[one.staff_id], [], []])
    expect((await one.desk.get(rota(`&staff_id=${other.staff_id}`))).status).toBe(404)
    expect((await one.desk.get("/time-off-requests")).data.count).toBe(0)
    expect((await one.desk.get(`/time-off-requests?staff_id=${other.staff_id}`)).data.count).toBe(0)
    const { id } = asked.data.time_off_request
    expect((await one.desk.get(`/time-off-requests/${id}`)).status).toBe(404)
    expect((await one.desk.post(`/time-off-requests/${id}/withdraw`)).status).toBe(404)
    for (const step of ["approve", "decline"]) {
      expect((await other.desk.post(`/time-off-requests/${id}/${step}`)).status).toBe(403)
    }
    expect((await other.desk.get(`/time-off-requests/${id}`)).status).toBe(200)
  })

  it("is decided by others, also of who manages", async () => {
    const { manager, owner } = open()
    const boss = await colleague(suite, 0, "manager")
    const { id } = (await boss.desk.post("/time-off-requests", SPAN)).data.time_off_request
    for (const step of ["approve", "decline"]) {
      const refused = await boss.desk.post(`/time-off-requests/${id}/${step}`)
      expect([refused.status, refused.data.message]).toEqual([
        403,
        "Your own hours and time off are decided by somebody else",
      ])
    }
    expect((await owner.get(`/time-off-requests/${id}`)).data.time_off_request.status).toBe("open")
    expect((await manager.post(`/time-off-requests/${id}/approve`)).status).toBe(200)
  })

  it("is entered by others, too; only who owns the business enters their own", async () => {
    const { manager } = open()
    const boss = await colleague(suite, 0, "manager")
    const [own, other] = open().city.bangkok.staff_ids.map((id) => `/staff/${id}/time-off`)
    expect(refusal(await boss.desk.post(own, SPAN))).toMatchObject({
      status: 403,
      message: "Your own hours and time off are decided by somebody else",
    })
    expect((await boss.desk.get(own)).data.count).toBe(0)
    expect((await boss.desk.post(other, SPAN)).status).toBe(200)
    const head = await colleague(suite, 0, "owner")
    expect((await head.desk.post(own, SPAN)).status).toBe(200)
    const later = { starts_at: SPAN.ends_at, ends_at: "2031-01-09T17:00:00.000Z" }
    expect((await manager.post(own, later)).status).toBe(200)
  })

  it("has no way to shifts, and none to others' profiles", async () => {
    const one = await colleague(suite, 0)
    const [own, other] = open().city.bangkok.staff_ids
    const change = { dates: [MONDAY], shifts: [] }
    expect((await one.desk.post(`/staff/${own}/days`, change)).status).toBe(403)
    expect((await one.desk.post(`/staff/${own}/shifts`, { weekly: [] })).status).toBe(403)
    expect((await one.desk.post("/rota/copy-week", {})).status).toBe(403)
    expect((await one.desk.post(`/staff/${own}`, { name: "Boss" })).status).toBe(403)
    expect((await one.desk.post(`/staff/${other}/profile`, { title: "X" })).status).toBe(404)
    const saved = await one.desk.post(`/staff/${own}/profile`, {
      ...{ title: "Senior therapist", bio: "<p>Twenty <strong>years</strong></p>", name: "Boss" },
    })
    expect(saved.status).toBe(200)
    expect(saved.data.staff_member).toMatchObject({
      name: "Alex Early",
      title: "Senior therapist",
      bio: "<p>Twenty <strong>years</strong></p>",
    })
    expect(refusal(await one.desk.post(`/staff/${own}/profile`, { title: 7 })).message).toMatch(/^title: /)
  })

  it("is nothing for a login that belongs to nobody", async () => {
    const { staff } = open()
    const { data, status } = await staff.get(rota())
    expect([status, data.rota.staff, data.rota.time_off]).toEqual([200, [], []])
    expect((await staff.get("/time-off-requests")).data.count).toBe(0)
  })

  it("tells the services they perform, with their own price and length", async () => {
    const { owner, city } = open()
    const { service, venue_id } = city.bangkok
    const one = await colleague(suite, 0)
    const [short] = service.variants
    await owner.post(`/services/${service.id}`, {
      staff_rates: [
        {
          staff_id: one.staff_id,
          variant_id: short.variant_id,
          duration_minutes: 45,
          prices: [{ currency_code: "thb", amount: 950 }],
        },
      ],
    })
    const { skills } = (await one.desk.get(`/staff/${one.staff_id}`)).data.staff_member
    expect(skills).toEqual([
      {
        service_id: service.id,
        title: "Massage",
        venue_id,
        currency_code: "thb",
        rates: [
          {
            variant_id: short.variant_id,
            title: "60 minutes",
            duration_minutes: 45,
            prices: [{ currency_code: "thb", amount: 950 }],
          },
        ],
      },
    ])
  })
}
