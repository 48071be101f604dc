import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"

export function tags(t: Suite): void {
  const owner = desk(t)
  const stranger = desk(t, () => t.city.other_owner)

  it("tags are the business's own, put on clients, renamed and removed", async () => {
    const vip = (await owner.post("/clients/tags", { name: "VIP", color: "purple" })).data.tag
    const late = (await owner.post("/clients/tags", { name: "Often late" })).data.tag
    expect(vip).toEqual({
      id: expect.stringMatching(/^clit_/),
      vendor_id: t.city.bangkok.vendor_id,
      name: "VIP",
      color: "purple",
      clients: 0,
      created_at: expect.stringMatching(/Z$/),
    })
    const same = await owner.post("/clients/tags", { name: "vip" })
    expect([same.status, same.data.code, same.data.tag_id]).toEqual([409, "tag_exists", vip.id])
    expect((await owner.post(`/clients/tags/${late.id}`, { name: "Vip" })).data.code).toBe("tag_exists")
    expect((await owner.post(`/clients/tags/${vip.id}`, { name: "vip" })).data.tag.name).toBe("vip")
    const theirs = (await stranger.post("/clients/tags", { name: "VIP" })).data.tag
    expect((await stranger.get("/clients/tags")).data).toMatchObject({ count: 1, tags: [{ id: theirs.id }] })

    const noi = (await owner.post("/clients", { name: "Noi", tag_ids: [vip.id, late.id] })).data.client
    expect(noi.tags).toEqual([
      { id: late.id, name: "Often late", color: "grey" },
      { id: vip.id, name: "vip", color: "purple" },
    ])
    await owner.post("/clients", { name: "Som" })
    const foreign = await owner.post(`/clients/${noi.id}`, { tag_ids: [theirs.id] })
    expect([foreign.status, foreign.data.message]).toEqual([400, `tag_ids: there is no tag ${theirs.id}`])
    const found = await owner.get(`/clients?tag_id=${vip.id}`)
    expect(found.data).toMatchObject({ count: 1, clients: [{ name: "Noi" }] })
    expect((await owner.get(`/clients?tag_id=${theirs.id}`)).data.count).toBe(0)
    const changed = await owner.post(`/clients/${noi.id}`, { tag_ids: [vip.id] })
    expect(changed.data.client.tags).toMatchObject([{ id: vip.id }])
    const { data } = await owner.get("/clients/tags?q=vi")
    expect(data).toMatchObject({ count: 1, tags: [{ id: vip.id, clients: 1 }] })

    expect((await stranger.post(`/clients/tags/${vip.id}`, { name: "Ours" })).status).toBe(404)
    expect((await stranger.delete(`/clients/tags/${vip.id}`)).status).toBe(404)
    expect((await owner.delete(`/clients/tags/${vip.id}`)).data).toMatchObject({ deleted: true })
    expect((await owner.get(`/clients/${noi.id}`)).data.client.tags).toEqual([])
    expect((await owner.post("/clients/tags", { name: "New", color: "gold" })).status).toBe(400)
  })

  it("a tag that two add at once is there once, and the second is told", async () => {
    const names = ["Regular", "regular", "Regular", "REGULAR"]
    const answers = await Promise.all(names.map((name) => owner.post("/clients/tags", { name })))
    const late = answers.filter(({ status }) => status === 409)
    const [first] = answers.filter(({ status }) => status === 200)
    expect(late.map(({ data }) => [data.code, data.tag_id])).toEqual(
      Array(3).fill(["tag_exists", first.data.tag.id]),
    )
    expect((await owner.get("/clients/tags")).data.count).toBe(1)
    const other = (await owner.post("/clients/tags", { name: "Guest" })).data.tag
    const renamed = await owner.post(`/clients/tags/${other.id}`, { name: "regular" })
    expect([renamed.status, renamed.data.code]).toEqual([409, "tag_exists"])
  })

  it("an unknown client or tag is not removed, by whoever may remove all", async () => {
    const platform = desk(t, () => t.city.admin)
    for (const path of ["/clients/cli_none", "/clients/tags/clit_none"]) {
      expect([path, (await platform.delete(path)).status]).toEqual([path, 404])
    }
    const tag = (await owner.post("/clients/tags", { name: "Gone" })).data.tag
    expect((await platform.delete(`/clients/tags/${tag.id}`)).status).toBe(200)
    expect((await platform.delete(`/clients/tags/${tag.id}`)).status).toBe(404)
  })
}
