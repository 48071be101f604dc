import { refusal } from "./desk"
import type { Suite } from "./suite"

/** Categories, tags and amenities: the platform writes, vendors read. */
export function taxonomyTests({ open }: Suite): void {
  const category = async (name: string, parent_id?: string, rank = 0): Promise<string> => {
    const { status, data } = await open().platform.post("/venue-categories", { name, parent_id, rank })
    expect(status).toBe(200)
    return data.venue_category.id
  }

  it("lists categories as a tree", async () => {
    const { platform, owner } = open()
    const health = await category("Health", undefined, 2)
    const beauty = await category("Beauty", undefined, 1)
    const hair = await category("Hair", beauty)
    const { data: created } = await platform.post("/venue-categories", { name: "Colour", parent_id: hair })
    expect(created.venue_category).toEqual({
      id: expect.stringMatching(/^vcat_/),
      name: "Colour",
      handle: "colour",
      parent_id: hair,
      rank: 0,
      is_active: true,
      usage: 0,
      children: [],
    })
    const { data } = await owner.get("/venue-categories")
    expect(data).toMatchObject({ count: 2, offset: 0, limit: 20 })
    expect(data.venue_categories).toMatchObject([
      { id: beauty, name: "Beauty", children: [{ id: hair, children: [{ name: "Colour", children: [] }] }] },
      { id: health, children: [] },
    ])
    expect((await owner.get("/venue-categories?limit=1&offset=1")).data.venue_categories).toMatchObject([
      { id: health },
    ])
    expect((await owner.get("/venue-categories?q=hair")).data).toMatchObject({
      count: 1,
      venue_categories: [{ id: hair }],
    })
    expect((await owner.get(`/venue-categories?parent_id=${beauty}`)).data.venue_categories).toMatchObject([
      { id: hair },
    ])
  })

  it("moves and removes categories without losing what lies below", async () => {
    const { platform } = open()
    const top = await category("Top")
    const middle = await category("Middle", top)
    const bottom = await category("Bottom", middle)
    for (const parent_id of [middle, bottom]) {
      expect(refusal(await platform.post(`/venue-categories/${middle}`, { parent_id }))).toMatchObject({
        status: 400,
        message: "parent_id: a category cannot lie below itself",
      })
    }
    expect(
      refusal(await platform.post("/venue-categories", { name: "X", parent_id: "vcat_unknown" })),
    ).toMatchObject({
      status: 400,
      message: "parent_id: there is no category vcat_unknown",
    })
    // What lies below a category keeps it.
    expect(refusal(await platform.delete(`/venue-categories/${middle}`))).toMatchObject({
      status: 409,
      code: "category_in_use",
    })
    await platform.post(`/venue-categories/${bottom}`, { parent_id: top })
    const removed = await platform.delete(`/venue-categories/${middle}`)
    expect(removed.data).toEqual({ id: middle, object: "venue_category", deleted: true })
    expect((await platform.get("/venue-categories")).data.venue_categories).toMatchObject([
      { id: top, children: [{ id: bottom, parent_id: top }] },
    ])
    const moved = await platform.post(`/venue-categories/${bottom}`, { parent_id: null, name: "Base" })
    expect(moved.data.venue_category).toMatchObject({ parent_id: null, name: "Base", handle: "bottom" })
    expect((await platform.get("/venue-categories")).data.count).toBe(2)
  })

  it.each([
    ["/venue-tags", "venue_tag", "venue_tags"],
    ["/amenities", "amenity", "amenities"],
  ])("keeps %s", async (path, one, many) => {
    const { platform, manager } = open()
    const { data } = await platform.post(path, { name: "Open late" })
    expect(data[one]).toEqual({ id: expect.any(String), name: "Open late", handle: "open-late", usage: 0 })
    expect((await platform.post(path, { name: "Open late" })).data[one].handle).toBe("open-late-2")
    expect((await platform.post(path, { name: "X", handle: "open-late" })).data.code).toBe("handle_taken")
    expect((await platform.post(path, { name: "Near transit" })).status).toBe(200)
    const page = await manager.get(`${path}?limit=2&offset=1`)
    expect(page.data).toMatchObject({ count: 3, offset: 1, limit: 2 })
    expect(page.data[many].map(({ handle }: { handle: string }) => handle).sort()).toEqual([
      "open-late",
      "open-late-2",
    ])
    const changed = await platform.post(`${path}/${data[one].id}`, { name: "Late", handle: "Late hours" })
    expect(changed.data[one]).toEqual({
      id: data[one].id,
      name: "Late",
      handle: "late-hours",
      usage: 0,
    })
    const taken = await platform.post(`${path}/${data[one].id}`, { handle: "near-transit" })
    expect(taken.data.code).toBe("handle_taken")
    expect((await platform.delete(`${path}/${data[one].id}`)).data).toEqual({
      id: data[one].id,
      object: one,
      deleted: true,
    })
    expect((await platform.delete(`${path}/${data[one].id}`)).status).toBe(404)
    expect((await platform.post(`${path}/${data[one].id}`, { name: "X" })).status).toBe(404)
    for (const body of [{}, { name: "" }, { name: "n".repeat(10_000) }, { name: "X", parent_id: "vcat_1" }]) {
      expect((await platform.post(path, body)).status).toBe(400)
    }
  })

  it("drops a removed tag from the venues that showed it", async () => {
    const { platform, city } = open()
    const tag = async (name: string) => (await platform.post("/venue-tags", { name })).data.venue_tag.id
    const [gone, kept] = [await tag("Gone soon"), await tag("Kept")]
    const venue = `/venues/${city.bangkok.venue_id}`
    await platform.post(venue, { tag_ids: [gone, kept] })
    expect((await platform.delete(`/venue-tags/${gone}`)).status).toBe(200)
    const { tags } = (await platform.get(venue)).data.venue
    expect(tags.map(({ id }: { id: string }) => id)).toEqual([kept])
  })
}
