import { VENUE_MODULE } from "../../../src/modules/venue"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type { Suite } from "./suite"

const EARTH_KM = 6371.0088

type Place = { latitude: number; longitude: number }

/** The way along the sphere, by the angle between two directions from its centre. */
function distance(from: Place, to: Place): number {
  const vector = ({ latitude, longitude }: Place) => {
    const [up, around] = [latitude, longitude].map((angle) => (angle * Math.PI) / 180)
    return [Math.cos(up) * Math.cos(around), Math.cos(up) * Math.sin(around), Math.sin(up)]
  }
  const [a, b] = [vector(from), vector(to)]
  const cross = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
  return EARTH_KM * Math.atan2(Math.hypot(...cross), a[0] * b[0] + a[1] * b[1] + a[2] * b[2])
}

/** `GET /store/venues`: its shape, filters and orders. */
export function venueListTests({ get, district, container }: Suite): void {
  const names = async (query: Record<string, unknown> = {}): Promise<string[]> => {
    const { status, data } = await get("/store/venues", query)
    expect([status, data.message]).toEqual([200, undefined])
    expect(data.count).toBe(data.venues.length)
    return data.venues.map(({ name }: { name: string }) => name)
  }

  it("answers each venue in full, and nothing that is not for everyone", async () => {
    await container()
      .resolve(VENUE_MODULE)
      .createVenueImages([
        {
          venue_id: district().bangkok.venue_id,
          url: "https://pictures.example/2.jpg",
          alt: "Garden",
          rank: 1,
        },
        {
          venue_id: district().bangkok.venue_id,
          url: "https://pictures.example/1.jpg",
          alt: "Door",
          rank: 0,
        },
      ])
    const { data } = await get("/store/venues", { q: "lotus" })
    const id = expect.any(String)
    expect(data).toEqual({
      venues: [
        {
          id: district().bangkok.venue_id,
          handle: "lotus-house",
          name: "Lotus House",
          description: "Lotus House in Bangkok",
          city: "Bangkok",
          country_code: "th",
          address_1: null,
          time_zone: "Asia/Bangkok",
          currency_code: "thb",
          latitude: 13.7563,
          longitude: 100.5018,
          images: [
            { id, url: "https://pictures.example/1.jpg", alt: "Door", rank: 0 },
            { id, url: "https://pictures.example/2.jpg", alt: "Garden", rank: 1 },
          ],
          categories: [{ id: district().categories.thai, name: "Thai massage", handle: "thai" }],
          tags: [{ id, name: "Quiet Place" }],
          amenities: [
            { id, name: "Parking" },
            { id, name: "Wi-Fi" },
          ],
          rating_average: 4.6,
          rating_count: 12,
          price_from: 800,
          vendor: {
            id: district().bangkok.vendor_id,
            name: "Lotus House Company",
            handle: "lotus-house-company",
          },
        },
      ],
      count: 1,
      offset: 0,
      limit: 20,
    })
  })

  it("lists the best rated first when nothing is asked", async () => {
    expect(await names()).toEqual([
      ...[
        "Silom Spa",
        "Lotus House",
        "Ari Barber",
        "Chiang Mai Bath",
        "Acacia Rooms",
        "Suva Shore",
        "Thonglor Thai",
      ],
    ])
  })

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

  it("knows how far venues are, also over the 180th meridian", async () => {
    const near = "13.7563,100.5018"
    const { data } = await get("/store/venues", { near, order: "distance" })
    const found: ({ name: string; distance_km: number } & Place)[] = data.venues
    expect(found.map(({ name }) => name)).toEqual([
      ...[
        "Lotus House",
        "Silom Spa",
        "Ari Barber",
        "Thonglor Thai",
        "Chiang Mai Bath",
        "Acacia Rooms",
        "Suva Shore",
      ],
    ])
    for (const venue of found) {
      expect(venue.distance_km).toBeCloseTo(distance({ latitude: 13.7563, longitude: 100.5018 }, venue), 2)
    }
    const inner = found[2].distance_km
    expect(await names({ near, radius_km: inner + 0.01, order: "distance" })).toEqual([
      ...["Lotus House", "Silom Spa", "Ari Barber"],
    ])
    expect(await names({ near, radius_km: inner - 0.01, order: "distance" })).toEqual([
      "Lotus House",
      "Silom Spa",
    ])
    expect(await names({ near: "-16.8,-179.95", radius_km: 12 })).toEqual(["Suva Shore"])
    expect(await names({ near: "-16.8,-179.95", radius_km: 10 })).toEqual([])
    expect(await names({ near: "90,0", radius_km: 20100 })).toHaveLength(7)
  })

  it("knows the lowest price of what can be booked, in the venue's currency", async () => {
    const { data } = await get("/store/venues", { order: "name" })
    const prices = data.venues.map((venue: { name: string; price_from: number }) => [
      venue.name,
      venue.price_from,
    ])
    expect(prices).toEqual([
      ["Acacia Rooms", 2500],
      ["Ari Barber", 300],
      ["Chiang Mai Bath", 700],
      ["Lotus House", 800],
      ["Silom Spa", 450],
      ["Suva Shore", 60],
      ["Thonglor Thai", 1500],
    ])
    await container()
      .resolve(SCHEDULING_MODULE)
      .updateServices({ id: district().ari.service.id, paused: true })
    const { data: after } = await get("/store/venues", { q: "ari barber" })
    expect(after.venues[0].price_from).toBeNull()
  })

  it("filters and orders by price within a currency", async () => {
    const currency_code = "thb"
    expect(await names({ price_max: 700, currency_code, order: "price" })).toEqual([
      ...["Ari Barber", "Silom Spa", "Chiang Mai Bath"],
    ])
    expect(await names({ price_max: 699.99, currency_code: "THB", order: "price" })).toEqual([
      "Ari Barber",
      "Silom Spa",
    ])
    expect(await names({ price_max: 2500, currency_code: "kes" })).toEqual(["Acacia Rooms"])
    expect(await names({ price_max: 0, currency_code })).toEqual([])
    expect(await names({ currency_code: "usd" })).toEqual(["Suva Shore"])
    expect(await names({ order: "price" })).toEqual([
      "Acacia Rooms",
      ...["Ari Barber", "Silom Spa", "Chiang Mai Bath", "Lotus House", "Thonglor Thai"],
      "Suva Shore",
    ])
  })

  it("applies all filters at once", async () => {
    const query = { q: "massage", city: "bangkok", min_rating: 4, near: "13.75,100.5", radius_km: 3 }
    expect(await names({ ...query, amenity: "parking", price_max: 800, currency_code: "thb" })).toEqual([
      "Lotus House",
    ])
    expect(await names({ ...query, amenity: "parking", price_max: 799, currency_code: "thb" })).toEqual([])
  })

  it("answers the fields that were asked for", async () => {
    const one = async (fields: string) => (await get("/store/venues", { q: "lotus", fields })).data.venues[0]
    const { id } = await one("name")
    expect(await one("name,price_from")).toEqual({ id, name: "Lotus House", price_from: 800 })
    expect(Object.keys(await one("+vendor,*images"))).toHaveLength(19)
    const { status, data } = await get("/store/venues", { fields: "name,vendor_id" })
    expect([status, data.message]).toEqual([400, expect.stringMatching(/^fields\.1\.name: /)])
  })
}
