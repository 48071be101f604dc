import { forgetClientWorkflow } from "../../../src/workflows/clients/forget-client"
import { forgetSubjectWorkflow } from "../../../src/workflows/audit/forget-subject"
import keepClients from "../../../src/jobs/keep-clients"
import { entriesOf } from "../audit/suite"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { KAMALA } from "./listing"

export function forgetting(t: Suite): void {
  it("who is forgotten leaves visits, and nothing else at any business", async () => {
    const owner = desk(t)
    const stranger = desk(t, () => t.city.other_owner)
    const booking = await owner.book(t.city.bangkok, "03:00", { customer: KAMALA })
    await stranger.book(t.city.nairobi, "08:00", { customer: KAMALA })
    const { tag } = (await owner.post("/clients/tags", { name: "VIP" })).data
    const [{ id, customer_id }] = (await owner.get("/clients")).data.clients
    await owner.post(`/clients/${id}`, { tag_ids: [tag.id] })
    await owner.post(`/clients/${id}/notes`, { body: "Afraid of needles", pinned: true })
    const by = { kind: "customer" as const, id: customer_id }
    await forgetSubjectWorkflow(t.getContainer()).run({ input: { subject_id: customer_id, by } })
    // Neither the job nor another run brings anything back.
    await keepClients(t.getContainer())
    const { result } = await forgetClientWorkflow(t.getContainer()).run({ input: { customer_id } })
    expect(result).toEqual({ vendors: 2 })

    const nothing = { name: null, email: null, phone: null, is_forgotten: true }
    for (const who of [owner, stranger])
      expect((await who.get("/clients")).data.clients).toMatchObject([nothing])
    expect((await owner.get(`/clients/${id}`)).data.client).toMatchObject({ ...nothing, tags: [] })
    expect((await owner.get(`/clients/${id}/notes`)).data.count).toBe(0)
    expect((await owner.get(`/bookings/${booking.id}/client`)).data.client).toMatchObject({
      alerts: [],
      tags: [],
    })
    const seen = await owner.get(`/bookings/${booking.id}`)
    expect(seen.data.booking.customer).toMatchObject({ first_name: null, email: null, phone: null })
    const { agenda } = (await owner.get("/dashboard/agenda")).data
    expect(agenda.next).toMatchObject([{ id: booking.id, client: null }])
    expect(agenda.activity.length).toBeGreaterThan(0)
    expect(JSON.stringify(agenda)).not.toMatch(/kamala/i)
    const { rows } = await t.dbConnection.raw(`select count(*)::int as notes from client_note`)
    expect(rows).toEqual([{ notes: 0 }])
    for (const [path, body] of [
      [`/clients/${id}`, { name: "Kamala" }],
      [`/clients/${id}`, { tag_ids: [tag.id] }],
      [`/clients/${id}/notes`, { body: "Again" }],
    ] as const) {
      const { status, data } = await owner.post(path, body)
      expect([status, data.code]).toEqual([409, "client_forgotten"])
    }
    const entries = await entriesOf(owner, `target_kind=client&target_id=${id}`)
    expect(entries).toHaveLength(2)
    for (const entry of entries) {
      const { data } = await owner.get(`/audit-entries/${entry.id}`)
      expect(JSON.stringify(data)).not.toContain("needles")
    }
  })
}
