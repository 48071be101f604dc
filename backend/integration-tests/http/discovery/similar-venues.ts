import { VENUE_MODULE } from "../../../src/modules/venue"
import type { Suite } from "./suite"

/** `GET /store/venues/:id/similar`. */
export function similarVenueTests({ get, district, container }: Suite): void {
  const path = (venue: string) => `/store/venues/${venue}/similar`
  const similar = async (venue: string, query = {}): Promise<string[]> => {
    const { status, data } = await get(path(venue), query)
    expect([status, data.message]).toEqual([200, undefined])
    return data.venues.map(({ name }: { name: string }) => name)
  }

  /** Puts venues into categories besides their other facts. */
  const update = (facts: ({ id: string } & Record<string, unknown>)[]) =>
    container().resolve(VENUE_MODULE).updateVenues(facts)

  it("has the most categories in common first, then the best rated and nearest, its own vendor's last", async () => {
    const { bangkok, silom, ari, thonglor, chiangmai, suva, draft, suspended, categories } = district()
    const { spa, thai, barber } = categories
    await update([
      { id: bangkok.venue_id, categories: [thai, spa] },
      { id: silom.venue_id, categories: [spa] },
      { id: ari.venue_id, categories: [thai, spa, barber], rating_average: 3 },
      { id: thonglor.venue_id, categories: [thai], rating_average: null },
      { id: chiangmai.venue_id, categories: [thai, spa], rating_average: 5 },
      { id: suva.venue_id, categories: [thai, spa], rating_average: 5 },
      { id: draft.venue_id, categories: [thai, spa], rating_average: 5 },
      { id: suspended.venue_id, categories: [thai, spa], rating_average: 5 },
    ])
    // Too far away, on another continent, not published, of a vendor that is not approved: none of these.
    expect(await similar("lotus-house")).toEqual(["Ari Barber", "Silom Spa", "Thonglor Thai"])
    expect(await similar(bangkok.venue_id)).toEqual(["Ari Barber", "Silom Spa", "Thonglor Thai"])
    expect(await similar("lotus-house", { limit: 1, offset: 1 })).toEqual(["Silom Spa"])
    await update([{ id: ari.venue_id, vendor_id: bangkok.vendor_id }])
    expect(await similar("lotus-house")).toEqual(["Silom Spa", "Thonglor Thai", "Ari Barber"])
    // Ten kilometres of way weigh as much as a star.
    await update([{ id: thonglor.venue_id, rating_average: 4.9, latitude: 13.85 }])
    expect(await similar("lotus-house")).toEqual(["Silom Spa", "Thonglor Thai", "Ari Barber"])
    await update([{ id: silom.venue_id, rating_average: 3 }])
    expect(await similar("lotus-house")).toEqual(["Thonglor Thai", "Silom Spa", "Ari Barber"])
  })

  it("answers venues as the list does, with the distance from the venue", async () => {
    const { silom, bangkok, categories } = district()
    await update([{ id: bangkok.venue_id, categories: [categories.spa] }])
    const { data } = await get(path(silom.handle))
    const near = "13.7262,100.527"
    const listed = (await get("/store/venues", { q: "lotus", near })).data.venues
    expect(data).toEqual({ venues: listed, count: 1, offset: 0, limit: 8 })
    expect(data.venues[0]).toMatchObject({ price_from: 800, distance_km: expect.any(Number) })
    expect((await get(path(silom.handle), { fields: "name" })).data.venues).toEqual([
      { id: bangkok.venue_id, name: "Lotus House" },
    ])
  })

  it("stays in the city of a venue without coordinates, and in no hidden category", async () => {
    const { silom, bangkok, ari, categories } = district()
    await update([
      { id: silom.venue_id, latitude: null, longitude: null },
      { id: bangkok.venue_id, categories: [categories.spa] },
      { id: ari.venue_id, categories: [categories.spa], city: "Nonthaburi" },
    ])
    expect(await similar("silom-spa")).toEqual(["Lotus House"])
    await container().resolve(VENUE_MODULE).updateVenueCategories({ id: categories.spa, is_active: false })
    expect(await similar("silom-spa")).toEqual([])
  })

  it("is not there for venues nobody may see, and refuses what it does not know", async () => {
    const { draft, suspended } = district()
    for (const venue of ["nothing", draft.handle, draft.venue_id, suspended.handle]) {
      expect((await get(path(venue))).status).toBe(404)
    }
    for (const [field, query] of [
      ["limit", { limit: 25 }],
      ["offset", { offset: -1 }],
      ["fields", { fields: "vendor_id" }],
      ["near", { near: "1,2" }],
    ] as const) {
      const { status, data } = await get(path("silom-spa"), query)
      expect([status, data.message]).toEqual([400, expect.stringContaining(field)])
    }
  })
}
