import type { Suite } from "../venues/suite"
import { create, TREES } from "./trees"

const [VENUES, SERVICES] = TREES

/** What is hidden, in which order, and where old links lead. */
export function shopperTests({ api, open }: Suite): void {
  const store = async (path: string) =>
    api.get(`/store${path}`, { headers: open().city.store, validateStatus: () => true })
  const venueNames = async (query: string): Promise<string[]> =>
    (await store(`/venues?${query}`)).data.venues.map(({ id }: { id: string }) => id)

  it("hides a category with all below it, and shows it again", async () => {
    const { platform, owner, city } = open()
    const { venue_id } = city.bangkok
    const top = await create(platform, VENUES, "Wellness")
    const below = await create(platform, VENUES, "Massage", top)
    const beside = await create(platform, VENUES, "Barber")
    await platform.post(`/venues/${venue_id}`, { category_ids: [below, beside] })
    const listed = async () =>
      (await store("/venue-categories")).data.venue_categories.map(({ name }: { name: string }) => name)
    expect(await listed()).toEqual(["Massage", "Wellness", "Barber"])
    expect(await venueNames(`category_id=${top}`)).toEqual([venue_id])

    const hidden = await platform.post(`/venue-categories/${top}`, { is_active: false })
    expect(hidden.data.venue_category).toMatchObject({ id: top, is_active: false })
    expect(await listed()).toEqual(["Barber"])
    for (const name of [top, below, "wellness", "massage"]) {
      expect([name, await venueNames(`category_id=${name}`)]).toEqual([name, []])
      expect((await store(`/venue-categories/${name}`)).status).toBe(404)
    }
    expect(await venueNames("category_id=barber")).toEqual([venue_id])
    const offered = (await owner.get("/venue-categories")).data
    expect([offered.count, offered.venue_categories[0].name]).toEqual([1, "Barber"])
    expect((await owner.get("/venue-categories?include_hidden=true")).data.count).toBe(2)
    expect((await owner.get("/venue-categories?include_hidden=perhaps")).status).toBe(400)

    await platform.post(`/venue-categories/${top}`, { is_active: true })
    expect(await listed()).toEqual(["Massage", "Wellness", "Barber"])
  })

  it("hides categories of services from shoppers and from forms", async () => {
    const { platform, manager, city } = open()
    const { service } = city.bangkok
    const top = await create(platform, SERVICES, "Body")
    const below = await create(platform, SERVICES, "Deep work", top)
    await platform.post(`/services/${service.id}`, { category_ids: [below] })
    const found = async () =>
      (await store("/services?category_id=body")).data.services.map(({ id }: { id: string }) => id)
    expect(await found()).toEqual([service.id])
    await platform.post(`/service-categories/${top}`, { is_active: false })
    expect(await found()).toEqual([])
    expect((await manager.get("/service-categories")).data.service_categories).toEqual([])
    const all = await manager.get("/service-categories?include_hidden=true&order=name")
    expect(all.data.service_categories).toMatchObject([
      { name: "Body", is_active: false, usage: 0, parent: null },
      { name: "Deep work", is_active: true, usage: 1, parent: { id: top, name: "Body" } },
    ])
  })

  it("follows handles that were renamed or merged, until somebody else takes them", async () => {
    const { platform, city } = open()
    const { venue_id, service } = city.bangkok
    const spa = await create(platform, VENUES, "Spa")
    const wellness = await create(platform, VENUES, "Wellness")
    await platform.post(`/venues/${venue_id}`, { category_ids: [spa] })
    await platform.post(`/venue-categories/${spa}`, { name: "Day spa", handle: "day-spa" })
    await platform.post(`/venue-categories/${spa}/merge`, { into_id: wellness })
    const kept = { id: wellness, name: "Wellness", handle: "wellness", parent_id: null, rank: 1 }
    for (const handle of ["spa", "day-spa", "wellness", wellness]) {
      expect((await store(`/venue-categories/${handle}`)).data).toEqual({ venue_category: kept })
      expect([handle, await venueNames(`category_id=${handle}`)]).toEqual([handle, [venue_id]])
    }
    expect((await store("/venue-categories/nowhere")).status).toBe(404)
    const again = await create(platform, VENUES, "Spa")
    expect((await store("/venue-categories/spa")).data.venue_category.id).toBe(again)
    expect(await venueNames("category_id=spa")).toEqual([])

    const old = (await platform.post("/venue-tags", { name: "Near the river" })).data.venue_tag.id
    const now = (await platform.post("/venue-tags", { name: "Riverside" })).data.venue_tag.id
    await platform.post(`/venues/${venue_id}`, { tag_ids: [old] })
    await platform.post(`/venue-tags/${old}/merge`, { into_id: now })
    expect(await venueNames("tag=near-the-river")).toEqual([venue_id])

    const first = await create(platform, SERVICES, "Massage")
    const second = await create(platform, SERVICES, "Bodywork")
    await platform.post(`/services/${service.id}`, { category_ids: [first] })
    await platform.post(`/service-categories/${first}/merge`, { into_id: second })
    const { services } = (await store("/services?category_id=massage")).data
    expect(services).toMatchObject([{ id: service.id, categories: [{ name: "Bodywork" }] }])
  })
}
