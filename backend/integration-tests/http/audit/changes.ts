import settleAuditAttempts from "../../../src/jobs/settle-audit-attempts"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import { forgetSubjectWorkflow } from "../../../src/workflows/audit/forget-subject"
import { Shopper } from "../bookings/shopper"
import type { Suite } from "../venues/suite"
import { entriesOf, entryOf } from "./suite"

/** What writes leave in the log, and what leaves nothing. */
export function changeTests({ api, open, container }: Suite): void {
  it("holds who changed a service, from where, with the values before and after", async () => {
    const { owner, platform, city } = open()
    const { id } = city.bangkok.service
    const prices = [{ currency_code: "thb", amount: 950 }]
    const [variant] = city.bangkok.service.variants
    const body = {
      buffer_after_minutes: 20,
      title: "Long massage",
      variants: [{ id: variant.variant_id, title: variant.title, duration_minutes: 60, prices }],
    }
    expect((await owner.post(`/services/${id}`, body)).data.message).toBeUndefined()
    const entry = await entryOf(platform, `target_id=${id}`)
    expect(entry).toMatchObject({
      actor: {
        kind: "user",
        id: city.owner.id,
        email: city.owner.email,
        role: "owner",
        membership_id: expect.stringMatching(/^mem_/),
        vendor_id: city.bangkok.vendor_id,
      },
      action: "POST /admin/services/:id",
      target: { kind: "service", id },
      vendor: { id: city.bangkok.vendor_id, name: "Lotus House Company" },
      outcome: "done",
      status: 200,
      details: { fields: ["buffer_after_minutes", "title", "variants"] },
      origin: {
        address: expect.stringMatching(/127\.0\.0\.1|::1/),
        user_agent: expect.stringContaining("axios"),
      },
    })
    expect(Math.abs(Date.parse(entry.at) - Date.now())).toBeLessThan(60_000)
    const change = (field: string) => entry.changes.find((one: { field: string }) => one.field === field)
    expect(change("buffer_after_minutes")).toEqual({
      field: "buffer_after_minutes",
      personal: false,
      before: 0,
      after: 20,
    })
    expect(change("title")).toMatchObject({ before: "Massage", after: "Long massage" })
    const { before, after } = change("variants")
    expect(before[0].prices).toEqual({ thb: 800 })
    expect(after).toEqual([
      {
        id: variant.variant_id,
        title: variant.title,
        duration_minutes: 60,
        processing: null,
        prices: { thb: 950 },
      },
    ])
  })

  it("keeps what is personal for those who may read it, until its subject is forgotten", async () => {
    const { owner, platform, support, city } = open()
    const [id] = city.bangkok.staff_ids
    const changed = await owner.post(`/staff/${id}`, { name: "Malee Srisai", color: "#aa3355" })
    expect(changed.status).toBe(200)
    const seen = async (desk: typeof owner) =>
      (await entryOf(desk, `target_id=${id}&target_kind=staff`)).changes
    const color = { field: "color", personal: false, before: null, after: "#aa3355" }
    const none = { field: "name", personal: true, before: null, after: null }
    const readable = { ...none, state: "readable", before: expect.any(String), after: "Malee Srisai" }
    for (const desk of [owner, platform]) expect(await seen(desk)).toEqual([color, readable])
    expect(await seen(support)).toEqual([color, { ...none, state: "hidden" }])
    expect((await entryOf(support, `target_id=${id}&target_kind=staff`)).origin).toBeNull()
    const audit = container().resolve(AUDIT_MODULE)
    expect(JSON.stringify(await audit.listAuditEntries({ target_id: id }))).not.toContain("Srisai")
    await forgetSubjectWorkflow(container()).run({
      input: { subject_id: id, by: { kind: "user", id: city.admin.id } },
    })
    for (const desk of [owner, platform])
      expect(await seen(desk)).toEqual([color, { ...none, state: "erased" }])
    await owner.post(`/staff/${id}`, { name: "Somebody Else" })
    const [later, forgotten, first] = await entriesOf(platform, `target_id=${id}`)
    expect([forgotten.action, first.action]).toEqual(["subject.forgotten", "POST /admin/staff/:id"])
    expect((await platform.get(`/audit-entries/${later.id}`)).data.audit_entry.changes).toEqual([
      { ...none, state: "erased" },
    ])
    const origin = async () => (await platform.get(`/audit-entries/${first.id}`)).data.audit_entry.origin
    expect(await origin()).toMatchObject({ user_agent: expect.stringContaining("axios") })
    await audit.forgetSubject(city.owner.id)
    expect(await origin()).toBeNull()
  })

  it("holds the values of categories, those of services too", async () => {
    const { platform } = open()
    for (const [path, key] of [
      ["/venue-categories", "venue_category"],
      ["/service-categories", "service_category"],
    ]) {
      const { id } = (await platform.post(path, { name: "Audited" })).data[key]
      expect((await platform.post(`${path}/${id}`, { name: "Seen", is_active: false })).status).toBe(200)
      const [changed, made] = await entriesOf(platform, `target_kind=${key}&target_id=${id}`)
      expect([made.action, changed.action]).toEqual([`POST /admin${path}`, `POST /admin${path}/:id`])
      const { changes } = (await platform.get(`/audit-entries/${changed.id}`)).data.audit_entry
      expect(changes).toEqual([
        { field: "is_active", personal: false, before: true, after: false },
        { field: "name", personal: false, before: "Audited", after: "Seen" },
      ])
    }
  })

  it("records what is made and removed, once for a request that is repeated", async () => {
    const { platform, owner, city } = open()
    const config = { headers: { ...city.owner.headers, "idempotency-key": "audit-1" } }
    const body = {
      staff_id: city.bangkok.staff_ids[0],
      starts_at: "2031-02-01T03:00:00.000Z",
      ends_at: "2031-02-01T04:00:00.000Z",
      reason: "Dentist",
    }
    const { data } = await api.post("/admin/blocks", body, config)
    await api.post("/admin/blocks", body, config)
    expect((await owner.delete(`/blocks/${data.block.id}`)).status).toBe(200)
    const entries = await entriesOf(platform, `target_id=${data.block.id}&order=at`)
    expect(entries.map(({ action, outcome }) => [action, outcome])).toEqual([
      ["POST /admin/blocks", "done"],
      ["DELETE /admin/blocks/:id", "done"],
    ])
    const removed = (await platform.get(`/audit-entries/${entries[1].id}`)).data.audit_entry
    expect(removed.changes).toContainEqual({
      field: "starts_at",
      personal: false,
      before: expect.stringContaining("2031-02-01T"),
      after: null,
    })
    expect(removed.changes).toContainEqual(
      expect.objectContaining({ field: "reason", personal: true, before: "Dentist", after: null }),
    )
  })

  it("holds that a booking waived the rules, and what it was put over", async () => {
    const { owner, platform, city } = open()
    const { bangkok } = city
    const [slot] = await new Shopper(api, city).slots(bangkok)
    const visit = (name: string) => ({
      customer: { name },
      starts_at: slot.starts_at,
      segments: [{ variant_id: bangkok.service.variants[0].variant_id, staff_id: bangkok.staff_ids[0] }],
      source: "phone",
    })
    const first = await owner.post("/bookings", visit("Anchalee Wong"))
    const over = { ...visit("Mei Tan"), override_rules: true, accept_overlap: true }
    const second = await owner.post("/bookings", over)
    expect([first.status, second.status]).toEqual([200, 200])
    const entry = await entryOf(platform, `target_id=${second.data.booking.id}`)
    expect(entry).toMatchObject({
      action: "POST /admin/bookings",
      target: { kind: "booking", id: second.data.booking.id },
      vendor_id: bangkok.vendor_id,
      details: { override_rules: true, accept_overlap: true, overlaps: [first.data.booking.id] },
    })
    expect(entry.changes).toContainEqual({
      field: "status",
      personal: false,
      before: null,
      after: "confirmed",
    })
    expect(JSON.stringify(entry)).not.toContain("Mei")
    expect((await entryOf(platform, `target_id=${first.data.booking.id}`)).details).toEqual({
      fields: ["customer", "segments", "source", "starts_at"],
    })
  })

  it("has nothing of what was refused", async () => {
    const { owner, stranger, staff, platform, city } = open()
    const { id } = city.bangkok.service
    const title = { title: "Mine" }
    const refused = [
      await stranger.post(`/services/${id}`, title),
      await staff.post(`/services/${id}`, title),
      await owner.post(`/services/${id}`, { slot_interval_minutes: -1 }),
      await owner.post("/services/svc_unknown", title),
      await owner.delete("/members/mem_unknown"),
      await platform.post(`/vendors/${city.bangkok.vendor_id}/reinstate`),
    ]
    expect(refused.map(({ status }) => status)).toEqual([404, 403, 400, 404, 404, 409])
    expect((await platform.get("/audit-entries?q=admin")).data.count).toBe(0)
    expect(await container().resolve(AUDIT_MODULE).listAuditAttempts({})).toEqual([])
  })

  it("tells of a change whose server died before it could say what became of it", async () => {
    const { platform, city } = open()
    const audit = container().resolve(AUDIT_MODULE)
    const { id } = await audit.begin({
      actor: { kind: "user", id: city.owner.id, role: "owner", vendor_id: city.bangkok.vendor_id },
      action: "POST /admin/venues/:id",
      target: { kind: "venue", id: city.bangkok.venue_id },
      vendor_id: city.bangkok.vendor_id,
      origin: { address: "203.0.113.9", user_agent: null },
    })
    await settleAuditAttempts(container())
    expect((await platform.get(`/audit-entries/${id}`)).status).toBe(404)
    expect(await audit.settleLost(0)).toBe(1)
    expect(await audit.settleLost(0)).toBe(0)
    expect((await platform.get(`/audit-entries/${id}`)).data.audit_entry).toMatchObject({
      action: "POST /admin/venues/:id",
      outcome: "unknown",
      origin: { address: "203.0.113.9", user_agent: null },
    })
  })
}
