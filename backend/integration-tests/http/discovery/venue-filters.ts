import { VENUE_MODULE } from "../../../src/modules/venue"
import { namesOf } from "./found-names"
import type { Suite } from "./suite"

/** `GET /store/venues` by words, terms, city and rating. */
export function venueFilterTests({ get, district, container }: Suite): void {
  const names = namesOf(get)

  it("finds words in names, terms, services and places, the name's first", async () => {
    expect(await names({ q: "thai" })).toEqual(["Thonglor Thai", "Lotus House"])
    expect(await names({ q: "  THAI  thong " })).toEqual(["Thonglor Thai"])
    expect(await names({ q: "reflexology" })).toEqual(["Silom Spa"])
    expect(await names({ q: "quiet massage" })).toEqual(["Lotus House", "Ari Barber"])
    expect(await names({ q: "nairobi" })).toEqual(["Acacia Rooms"])
    expect(await names({ q: "not yet" })).toEqual([])
    expect(await names({ q: "" })).toHaveLength(7)
  })

  it("takes what was typed literally", async () => {
    expect(await names({ q: "%" })).toEqual(["Chiang Mai Bath"])
    expect(await names({ q: "m_r" })).toEqual(["Chiang Mai Bath"])
    expect(await names({ q: "_" })).toEqual(["Chiang Mai Bath"])
    expect(await names({ q: "\\" })).toEqual([])
    expect(await names({ q: "'; drop table venue; --" })).toEqual([])
    expect(await names({ q: "?" })).toEqual([])
  })

  it("filters by category, with those below it", async () => {
    const { spa, thai, barber } = district().categories
    expect(await names({ category_id: spa })).toEqual(["Silom Spa", "Lotus House"])
    expect(await names({ category_id: thai })).toEqual(["Lotus House"])
    expect(await names({ category_id: [thai, barber] })).toEqual(["Lotus House", "Ari Barber"])
    expect(await names({ category_id: "barber" })).toEqual(["Ari Barber"])
    expect(await names({ category_id: "vcat_unknown" })).toEqual([])
  })

  it("filters by tags and amenities, all of those given", async () => {
    expect(await names({ tag: "quiet-place" })).toEqual(["Lotus House", "Ari Barber"])
    expect(await names({ tag: "quiet place" })).toEqual(["Lotus House", "Ari Barber"])
    expect(await names({ tag: ["quiet-place", "late"] })).toEqual(["Ari Barber"])
    expect(await names({ amenity: "Wi-Fi" })).toEqual(["Silom Spa", "Lotus House"])
    expect(await names({ amenity: ["wi-fi", "parking"] })).toEqual(["Lotus House"])
    expect(await names({ amenity: "sauna" })).toEqual([])
  })

  it("filters by city, whatever its case", async () => {
    expect(await names({ city: "CHIANG mai" })).toEqual(["Chiang Mai Bath"])
    expect(await names({ city: "Chiang" })).toEqual([])
  })

  it("filters by the lowest rating, inclusive", async () => {
    expect(await names({ min_rating: 4.6 })).toEqual(["Silom Spa", "Lotus House", "Ari Barber"])
    expect(await names({ min_rating: "4.61" })).toEqual(["Silom Spa"])
    expect(await names({ min_rating: 0 })).toHaveLength(4)
  })

  it("orders by rating, of equals those with more ratings first and then by name, the unrated last", async () => {
    const order = "rating"
    const all = await names({ order })
    expect(all).toEqual([
      ...["Silom Spa", "Lotus House", "Ari Barber", "Chiang Mai Bath"],
      ...["Acacia Rooms", "Suva Shore", "Thonglor Thai"],
    ])
    expect(await names({ order, city: "bangkok" })).toEqual([
      ...["Silom Spa", "Lotus House", "Ari Barber", "Thonglor Thai"],
    ])
    expect(await names({ order, min_rating: 4.6 })).toEqual(["Silom Spa", "Lotus House", "Ari Barber"])
    // Page by page the same, also among equals.
    const { bangkok, silom, ari, thonglor } = district()
    const equals = [bangkok, silom, ari, thonglor].map(({ venue_id: id }) => ({
      ...{ id, rating_average: 4.5, rating_count: 7 },
    }))
    await container().resolve(VENUE_MODULE).updateVenues(equals)
    const pages = await Promise.all(
      all.map(async (_, offset) => {
        const { data } = await get("/store/venues", { order, limit: 1, offset })
        return data.venues.map(({ name }: { name: string }) => name)
      }),
    )
    expect(pages.flat()).toEqual([
      ...["Ari Barber", "Lotus House", "Silom Spa", "Thonglor Thai"],
      ...["Chiang Mai Bath", "Acacia Rooms", "Suva Shore"],
    ])
  })
}
