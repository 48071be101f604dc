import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { allOf, below, create, TREES } from "./trees"

/** One term goes into another, wholly or not at all. */
export function mergeTests({ open, container }: Suite): void {
  /** Puts a venue, or a service, into categories; answers in which it is. */
  const marking = (list: string) => {
    const { city } = open()
    const { venue_id, service } = city.bangkok
    return list === "venue-categories"
      ? { path: `/venues/${venue_id}`, key: "venue" }
      : { path: `/services/${service.id}`, key: "service" }
  }
  const mark = async (list: string, category_ids: string[]) => {
    const { status, data } = await open().platform.post(marking(list).path, { category_ids })
    expect([status, data.message]).toEqual([200, undefined])
  }
  const marked = async (list: string): Promise<string[]> => {
    const { path, key } = marking(list)
    const { data } = await open().platform.get(path)
    return data[key].categories.map(({ id }: { id: string }) => id)
  }

  it.each(TREES)("moves all that is in $list, once, and what lies below", async (tree) => {
    const { platform } = open()
    const from = await create(platform, tree, "Old")
    const into = await create(platform, tree, "New")
    await create(platform, tree, "First", into)
    await create(platform, tree, "Second", from)
    await create(platform, tree, "Third", from)
    await mark(tree.list, [from])
    const { status, data } = await platform.post(`/${tree.list}/${from}/merge`, { into_id: into })
    expect([status, data.moved]).toEqual([200, 1])
    expect(data[tree.one]).toMatchObject({ id: into, name: "New", handle: "new", usage: 1 })
    expect(await marked(tree.list)).toEqual([into])
    expect(await below(platform, tree, into)).toEqual([
      ["First", 0],
      ["Second", 1],
      ["Third", 2],
    ])
    expect((await platform.post(`/${tree.list}/${from}`, { name: "X" })).status).toBe(404)
    expect((await platform.post(`/${tree.list}/${from}/merge`, { into_id: into })).status).toBe(404)
    // What bore both bears the other once.
    const twin = await create(platform, tree, "Twin")
    await mark(tree.list, [twin, into])
    const folded = await platform.post(`/${tree.list}/${twin}/merge`, { into_id: into })
    expect([folded.data.moved, folded.data[tree.one].usage]).toEqual([0, 1])
    expect(await marked(tree.list)).toEqual([into])
  })

  it.each(TREES)("refuses what makes no sense in $list", async (tree) => {
    const { platform } = open()
    const top = await create(platform, tree, "Top")
    const child = await create(platform, tree, "Child", top)
    const merge = async (id: string, body: object) =>
      refusal(await platform.post(`/${tree.list}/${id}/merge`, body))
    expect(await merge(top, { into_id: top })).toMatchObject({
      status: 400,
      message: "into_id: one cannot be merged into itself",
    })
    expect(await merge(top, { into_id: child })).toMatchObject({
      status: 400,
      message: "into_id: a category cannot lie below itself",
    })
    expect(await merge(top, { into_id: "cat_unknown" })).toMatchObject({
      status: 400,
      message: "into_id: there is no cat_unknown",
    })
    expect((await merge(top, {})).status).toBe(400)
    let deep = await create(platform, tree, "One")
    for (const name of ["Two", "Three", "Four"]) deep = await create(platform, tree, name, deep)
    expect(await merge(top, { into_id: deep })).toMatchObject({
      status: 400,
      message: "into_id: categories lie at most 4 deep",
    })
    expect((await platform.post(`/${tree.list}/${child}/merge`, { into_id: deep })).status).toBe(200)
  })

  it.each(TREES)("undoes a merge of $list that fails half-way", async (tree) => {
    const { platform } = open()
    const from = await create(platform, tree, "Old")
    const into = await create(platform, tree, "New")
    await create(platform, tree, "Below", from)
    await mark(tree.list, [from])
    const before = await allOf(platform, tree)
    const run = (statement: string) =>
      container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement)
    // The last statement of a merge is the one that fails.
    await run(`alter table term_alias add constraint nobody_merges check (false) not valid`)
    expect((await platform.post(`/${tree.list}/${from}/merge`, { into_id: into })).status).toBe(500)
    await run(`alter table term_alias drop constraint nobody_merges`)
    expect(await allOf(platform, tree)).toEqual(before)
    expect(await marked(tree.list)).toEqual([from])
    expect((await platform.post(`/${tree.list}/${from}/merge`, { into_id: into })).data.moved).toBe(1)
  })

  it.each(TREES)("keeps a category of $list that is in use", async (tree) => {
    const { platform } = open()
    const used = await create(platform, tree, "Used")
    await mark(tree.list, [used])
    const { status, data } = await platform.delete(`/${tree.list}/${used}`)
    expect([status, data.code, data.usage, data.children]).toEqual([409, "category_in_use", 1, 0])
    const parent = await create(platform, tree, "Parent")
    const child = await create(platform, tree, "Child", parent)
    const held = await platform.delete(`/${tree.list}/${parent}`)
    expect([held.status, held.data.code, held.data.usage, held.data.children]).toEqual([
      409,
      "category_in_use",
      0,
      1,
    ])
    for (const id of [child, parent]) {
      expect((await platform.delete(`/${tree.list}/${id}`)).data).toEqual({
        id,
        object: tree.one,
        deleted: true,
      })
    }
    await mark(tree.list, [])
    expect((await platform.delete(`/${tree.list}/${used}`)).status).toBe(200)
    expect((await platform.delete(`/${tree.list}/${used}`)).status).toBe(404)
  })

  it.each([
    ["venue-tags", "venue_tag", "tag_ids", "tags"],
    ["amenities", "amenity", "amenity_ids", "amenities"],
  ])("merges %s and counts who bears them", async (list, one, field, shown) => {
    const { platform, city } = open()
    const make = async (name: string): Promise<string> =>
      (await platform.post(`/${list}`, { name })).data[one].id
    const [from, into] = [await make("Wi-Fi"), await make("Wireless")]
    const bearers = [city.bangkok.venue_id, city.nairobi.venue_id]
    await platform.post(`/venues/${bearers[0]}`, { [field]: [from] })
    await platform.post(`/venues/${bearers[1]}`, { [field]: [from, into] })
    const found = await platform.get(`/${list}?q=wi-`)
    expect(found.data).toMatchObject({ count: 1, [list.replace("-", "_")]: [{ id: from, usage: 2 }] })
    const { data } = await platform.post(`/${list}/${from}/merge`, { into_id: into })
    expect(data).toEqual({ [one]: { id: into, name: "Wireless", handle: "wireless", usage: 2 }, moved: 1 })
    for (const id of bearers) {
      const { venue } = (await platform.get(`/venues/${id}`)).data
      expect(venue[shown].map((term: { id: string }) => term.id)).toEqual([into])
    }
    expect(refusal(await platform.post(`/${list}/${into}/merge`, { into_id: from }))).toMatchObject({
      status: 400,
      message: `into_id: there is no ${from}`,
    })
  })
}
