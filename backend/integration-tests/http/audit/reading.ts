import type { AxiosResponse } from "axios"
import { recordAudit } from "../../../src/audit/record-audit"
import type { Suite } from "../venues/suite"
import { entriesOf, entryOf } from "./suite"

/** Who reads the log, how they find things in it, and the file of it. */
export function readingTests({ open, container }: Suite): void {
  const event = (action: string, vendor_id: string | null, field?: string) =>
    recordAudit(container(), {
      action,
      actor: { kind: "system", id: null },
      vendor_id,
      ...(field ? { changes: [{ field, before: null, after: '=HYPERLINK("http://x.example")' }] } : {}),
    })

  it("is for the platform's admins and support, and of their own business for owners", async () => {
    const { platform, support, owner, stranger, manager, staff, nobody, city } = open()
    const since = new Date().toISOString()
    const ours = await event("bangkok.happened", city.bangkok.vendor_id)
    const theirs = await event("nairobi.happened", city.nairobi.vendor_id)
    const plazas = await event("plaza.happened", null)
    const found = async (desk: typeof owner) =>
      (await entriesOf(desk, `order=at&from=${since}`)).map(({ id }) => id)
    expect(await found(platform)).toEqual([ours, theirs, plazas])
    expect(await found(support)).toEqual([ours, theirs, plazas])
    expect(await found(owner)).toEqual([ours])
    expect(await found(stranger)).toEqual([theirs])
    expect((await owner.get(`/audit-entries?vendor_id=${city.nairobi.vendor_id}`)).data.count).toBe(0)
    for (const id of [theirs, plazas, "aud_unknown"]) {
      expect((await owner.get(`/audit-entries/${id}`)).status).toBe(404)
    }
    expect((await owner.get(`/audit-entries/${ours}`)).status).toBe(200)
    expect((await platform.get("/audit-entries/aud_unknown")).status).toBe(404)
    for (const desk of [manager, staff]) {
      for (const path of ["", "/export", `/${ours}`]) {
        expect((await desk.get(`/audit-entries${path}`)).status).toBe(403)
      }
    }
    expect((await nobody.get("/audit-entries")).status).toBe(401)
  })

  it("names the platform's people to owners by their role alone", async () => {
    const { platform, owner, city } = open()
    const { vendor_id } = city.bangkok
    expect((await platform.post(`/vendors/${vendor_id}`, { commission_rate: 12 })).status).toBe(200)
    expect(await entryOf(owner, `target_id=${vendor_id}`)).toMatchObject({
      actor: { kind: "user", role: "admin", id: null, name: null, email: null, membership_id: null },
      changes: [{ field: "commission_rate", personal: false, before: 15, after: 12 }],
      origin: null,
    })
    expect(await entriesOf(owner, `who=${city.admin.email}`)).toEqual([])
    for (const part of [city.admin.id, city.admin.id.slice(0, 12)]) {
      expect(await entriesOf(owner, `q=${part}&target_id=${vendor_id}`)).toEqual([])
    }
    expect(await entriesOf(owner, `q=vendors&target_id=${vendor_id}`)).toHaveLength(1)
    const own = await entriesOf(platform, `who=${city.admin.email}`)
    expect(own.map(({ action }) => action)).toEqual(["POST /admin/vendors/:id", "sign_in.accepted"])
  })

  it("is found by who, action, target, vendor, outcome, time and words", async () => {
    const { platform, owner, city } = open()
    const { venue_id, vendor_id } = city.bangkok
    const since = new Date().toISOString()
    await owner.post(`/venues/${venue_id}/faqs`, { faqs: [{ question: "Parking?", answer: "Yes" }] })
    const middle = new Date()
    await platform.post("/venue-tags", { name: "Quiet" })
    const count = async (query: string) =>
      (await platform.get(`/audit-entries?${query.includes("from=") ? query : `from=${since}&${query}`}`))
        .data.count
    const found = {
      [`who=${city.owner.id}`]: 1,
      "who=OWNER@lotus-house.example": 1,
      "who=nobody@x.example": 0,
      "action=POST+/admin/venue-tags": 1,
      "action=POST+/admin/venue-tags&action=POST+/admin/venues/:id/faqs": 2,
      "target_kind=venue": 1,
      [`target_id=${venue_id}`]: 1,
      [`vendor_id=${vendor_id}`]: 1,
      "outcome=done": 2,
      "outcome=failed": 0,
      [`from=${middle.toISOString()}`]: 1,
      [`to=${middle.toISOString()}`]: 1,
      "q=venue-tags": 1,
      "q=VENUES+faqs": 1,
      "q=100%25": 0,
      [`q=${venue_id.slice(5, 20)}`]: 1,
      "limit=1": 2,
    }
    for (const [query, wanted] of Object.entries(found)) {
      expect([query, await count(query)]).toEqual([query, wanted])
    }
    const [newest, oldest] = await entriesOf(platform, `from=${since}`)
    expect(await entriesOf(platform, `limit=1&offset=1`)).toEqual([oldest])
    expect(await entriesOf(platform, `order=at&limit=1&from=${since}`)).toEqual([oldest])
    expect(newest).toMatchObject({ action: "POST /admin/venue-tags", fields: ["handle", "name"] })
    for (const query of ["from=yesterday", "outcome=maybe", "order=action", "limit=101", "actor=x"]) {
      expect([query, (await platform.get(`/audit-entries?${query}`)).status]).toEqual([query, 400])
    }
  })

  it("is a file without formulas, that says itself who took it", async () => {
    const { platform, owner, support, city } = open()
    const since = new Date().toISOString()
    await event("bangkok.happened", city.bangkok.vendor_id, "title")
    await owner.post(`/staff/${city.bangkok.staff_ids[0]}`, { name: "Malee Srisai" })
    const lines = ({ data }: AxiosResponse) => String(data).trim().split("\n")
    const file = await platform.get(`/audit-entries/export?from=${since}`)
    expect([file.status, file.headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"])
    expect(file.headers["content-disposition"]).toBe('attachment; filename="audit-log.csv"')
    expect(lines(file)[0].replace("\ufeff", "")).toBe(
      "id,at,actor_kind,actor_id,actor_email,role,action,target_kind,target_id,vendor_id,outcome,status,field,before,after,details",
    )
    expect(lines(file)).toHaveLength(4)
    expect(String(file.data)).toContain(`,title,,"'=HYPERLINK(""http://x.example"")",{}`)
    expect(String(file.data)).toContain(",Malee Srisai,")
    for (const desk of [owner, support]) {
      const other = await desk.get("/audit-entries/export?target_kind=staff")
      expect(lines(other)).toHaveLength(2)
      expect(String(other.data)).toContain(",name,(hidden),(hidden),")
    }
    const taken = await entriesOf(platform, "action=GET+/admin/audit-entries/export&order=at")
    expect(taken).toMatchObject([
      { actor: { id: city.admin.id }, details: { filters: ["from"] } },
      {
        actor: { id: city.owner.id },
        vendor_id: city.bangkok.vendor_id,
        details: { filters: ["target_kind"] },
      },
      { actor: { role: "support" } },
    ])
    expect((await platform.get("/audit-entries/export?limit=5")).status).toBe(400)
  })
}
