import type { Suite } from "./suite"

type Counted = { name?: string; city?: string; count: number }

/** `include=facets`: what a list could be narrowed to, with counts. */
export function facetTests({ get, district }: Suite): void {
  const facets = async (path: string, query: Record<string, unknown> = {}) => {
    const { status, data } = await get(path, { ...query, include: "facets" })
    expect([status, data.message]).toEqual([200, undefined])
    return data.facets
  }
  const counts = (list: Counted[]) => list.map(({ name, city, count }) => [name ?? city, count])

  it("counts categories with those below, tags, amenities, cities, prices and ratings of venues", async () => {
    const found = await facets("/store/venues")
    const { spa, thai, barber } = district().categories
    expect(found.categories).toEqual([
      { id: spa, name: "Spa", handle: "spa", parent_id: null, count: 2 },
      { id: barber, name: "Barber", handle: "barber", parent_id: null, count: 1 },
      { id: thai, name: "Thai massage", handle: "thai", parent_id: spa, count: 1 },
    ])
    expect(counts(found.tags)).toEqual([
      ["Quiet Place", 2],
      ["Late night", 1],
    ])
    expect(counts(found.amenities)).toEqual([
      ["Wi-Fi", 2],
      ["Parking", 1],
    ])
    expect(found.cities).toEqual([
      { city: "Bangkok", country_code: "th", count: 4 },
      { city: "Chiang Mai", country_code: "th", count: 1 },
      { city: "Labasa", country_code: "fj", count: 1 },
      { city: "Nairobi", country_code: "ke", count: 1 },
    ])
    expect(found.prices).toEqual([
      { currency_code: "thb", min: 300, max: 1500, count: 5 },
      { currency_code: "kes", min: 2500, max: 2500, count: 1 },
      { currency_code: "usd", min: 60, max: 60, count: 1 },
    ])
    expect(found.ratings).toEqual([
      { min_rating: 4.5, count: 3 },
      { min_rating: 4, count: 3 },
      { min_rating: 3.5, count: 3 },
      { min_rating: 3, count: 4 },
    ])
  })

  it("counts other choices as if none were made, and narrows the rest", async () => {
    const inBarbers = await facets("/store/venues", { category_id: "barber" })
    expect(counts(inBarbers.categories)).toEqual([
      ["Spa", 2],
      ["Barber", 1],
      ["Thai massage", 1],
    ])
    expect(counts(inBarbers.cities)).toEqual([["Bangkok", 1]])
    expect(counts(inBarbers.amenities)).toEqual([])
    const inChiangMai = await facets("/store/venues", { city: "chiang mai" })
    expect(inChiangMai.cities).toHaveLength(4)
    expect(inChiangMai.categories).toEqual([])
    expect(inChiangMai.prices).toEqual([{ currency_code: "thb", min: 700, max: 700, count: 1 }])
    const cheap = await facets("/store/venues", { price_max: 450, currency_code: "thb" })
    expect(counts(cheap.cities)).toEqual([["Bangkok", 2]])
    expect(cheap.prices).toEqual([{ currency_code: "thb", min: 300, max: 1500, count: 5 }])
    const quiet = await facets("/store/venues", { tag: "quiet-place", q: "masage" })
    expect(counts(quiet.amenities)).toEqual([
      ["Parking", 1],
      ["Wi-Fi", 1],
    ])
  })

  it("counts categories, cities, prices and durations of services", async () => {
    const { menu } = district()
    const found = await facets("/store/services")
    expect(found.categories).toEqual([
      { id: menu.body, name: "Body", handle: "body", parent_id: null, count: 1 },
      { id: menu.deep, name: "Deep work", handle: "deep-work", parent_id: menu.body, count: 1 },
    ])
    expect(counts(found.cities)).toEqual([
      ["Bangkok", 6],
      ["Chiang Mai", 1],
      ["Labasa", 1],
      ["Nairobi", 1],
    ])
    expect(found.prices[0]).toEqual({ currency_code: "thb", min: 50, max: 1500, count: 7 })
    expect(found.durations).toEqual({ min: 30, max: 60 })
    const bookable = (await get("/store/services", { limit: 100 })).data.services
    const rated = (least: number) =>
      bookable.filter(({ venue }: { venue: { rating_average: number } }) => venue.rating_average >= least)
        .length
    expect(rated(3)).toBeGreaterThan(0)
    expect(found.ratings).toEqual(
      [4.5, 4, 3.5, 3].map((min_rating) => ({ min_rating, count: rated(min_rating) })),
    )
    // Of what is chosen; and another rating is counted as if none were chosen.
    const well = await facets("/store/services", { min_rating: 4.5, amenity: "wi-fi" })
    const { data } = await get("/store/services", { min_rating: 4.5, amenity: "wi-fi" })
    expect(well.amenities[0]).toMatchObject({ handle: "wi-fi", count: data.count })
    expect(well.ratings[3].count).toBeGreaterThanOrEqual(well.ratings[0].count)
    expect(counts(well.cities).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(data.count)
    expect((await facets("/store/services", { q: "nothing at all like it" })).durations).toBeNull()
  })

  it("is only there when asked for", async () => {
    expect((await get("/store/venues")).data).not.toHaveProperty("facets")
    expect((await get("/store/services")).data).not.toHaveProperty("facets")
  })
}
