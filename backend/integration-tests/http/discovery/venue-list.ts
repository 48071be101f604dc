import { VENUE_MODULE } from "../../../src/modules/venue"
import { namesOf } from "./found-names"
import type { Suite } from "./suite"

/** Of pictures that were not uploaded here. */
const unmeasured = { width: null, height: null, variants: [] }

/** `GET /store/venues`: its shape, usual order and fields. */
export function venueListTests({ get, district, container }: Suite): void {
  const names = namesOf(get)

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
            { id, url: "https://pictures.example/1.jpg", alt: "Door", rank: 0, ...unmeasured },
            { id, url: "https://pictures.example/2.jpg", alt: "Garden", rank: 1, ...unmeasured },
          ],
          categories: [{ id: district().categories.thai, name: "Thai massage", handle: "thai" }],
          tags: [{ id, name: "Quiet Place" }],
          amenities: [
            { id, name: "Parking", handle: "parking" },
            { id, name: "Wi-Fi", handle: "wi-fi" },
          ],
          rating_average: 4.6,
          rating_count: 12,
          price_from: 800,
          prices_from: [{ currency_code: "thb", amount: 800 }],
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
    expect(Object.keys(await one("+vendor,*images"))).toHaveLength(20)
    const { status, data } = await get("/store/venues", { fields: "name,vendor_id" })
    expect([status, data.message]).toEqual([400, expect.stringMatching(/^fields\.1\.name: /)])
  })
}
