import { AUDIT_MODULE } from "../../../src/modules/audit"
import { entryOf } from "../audit/suite"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { KAMALA } from "./listing"

export function notes(t: Suite): void {
  const owner = desk(t)

  it("notes tell who wrote them and when; pinned ones stand first and beside each visit", async () => {
    const booking = await owner.book(t.city.bangkok, "03:00", { customer: KAMALA })
    const [{ id }] = (await owner.get("/clients")).data.clients
    const plain = await owner.post(`/clients/${id}/notes`, { body: "Likes jasmine tea" })
    expect(plain.data.note).toEqual({
      id: expect.stringMatching(/^clin_/),
      client_id: id,
      body: "Likes jasmine tea",
      pinned: false,
      author: { id: t.city.owner.id, name: t.city.owner.email },
      created_at: expect.stringMatching(/Z$/),
      edited_at: null,
    })
    const alert = await owner.post(`/clients/${id}/notes`, { body: "Allergic to latex", pinned: true })
    const unpinned = await owner.post(`/clients/${id}/notes`, { body: "Parks behind the house" })
    const bodies = async () =>
      (await owner.get(`/clients/${id}/notes`)).data.notes.map(({ body }: { body: string }) => body)
    expect(await bodies()).toEqual(["Allergic to latex", "Parks behind the house", "Likes jasmine tea"])
    const beside = await owner.get(`/bookings/${booking.id}/client`)
    expect(beside.data.client).toEqual({
      id,
      tags: [],
      alerts: [{ id: alert.data.note.id, body: "Allergic to latex" }],
      visits: 0,
      no_shows: 0,
    })
    const changed = await owner.post(`/clients/${id}/notes/${plain.data.note.id}`, {
      body: "Likes green tea",
    })
    expect(changed.data.note).toMatchObject({ body: "Likes green tea", edited_at: expect.any(String) })
    const path = `/clients/${id}/notes/${unpinned.data.note.id}`
    expect((await owner.post(path, { pinned: true })).data.note).toMatchObject({
      pinned: true,
      edited_at: null,
    })
    expect((await owner.delete(path)).data).toMatchObject({ object: "note", deleted: true })
    expect((await owner.delete(path)).status).toBe(404)
    expect(await bodies()).toEqual(["Allergic to latex", "Likes green tea"])
    const page = await owner.get(`/clients/${id}/notes?limit=1&offset=1`)
    expect(page.data).toMatchObject({ count: 2, limit: 1, offset: 1, notes: [{ body: "Likes green tea" }] })
  })

  it("a note belongs to its client, and no other business reaches it", async () => {
    await owner.book(t.city.bangkok, "03:00", { customer: KAMALA })
    await owner.book(t.city.bangkok, "05:00", { customer: { name: "Noi" } })
    const [kamala, noi] = (await owner.get("/clients?order=name")).data.clients
    const { note } = (await owner.post(`/clients/${kamala.id}/notes`, { body: "Hers" })).data
    const stranger = desk(t, () => t.city.other_owner)
    expect((await stranger.get(`/clients/${kamala.id}/notes`)).status).toBe(404)
    for (const [who, path] of [
      [owner, `/clients/${noi.id}/notes/${note.id}`],
      [stranger, `/clients/${kamala.id}/notes/${note.id}`],
    ] as const) {
      expect((await who.post(path, { body: "Mine" })).status).toBe(404)
      expect((await who.delete(path)).status).toBe(404)
    }
  })

  it("the audit log keeps what was noted sealed", async () => {
    await owner.book(t.city.bangkok, "03:00", { customer: KAMALA })
    const [{ id }] = (await owner.get("/clients")).data.clients
    const { note } = (await owner.post(`/clients/${id}/notes`, { body: "Afraid of needles" })).data
    const entry = await entryOf(owner, `target_kind=client&target_id=${id}`)
    expect(entry).toMatchObject({
      action: "POST /admin/clients/:id/notes",
      changes: [
        {
          field: `note ${note.id}`,
          personal: true,
          state: "readable",
          before: null,
          after: { body: "Afraid of needles", pinned: false },
        },
      ],
    })
    const stored = await t.getContainer().resolve(AUDIT_MODULE).listAuditEntries({ target_id: id })
    expect(JSON.stringify(stored)).not.toContain("needles")
  })
}
