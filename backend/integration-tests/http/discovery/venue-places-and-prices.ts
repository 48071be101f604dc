import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { namesOf } from "./found-names"
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

/** `GET /store/venues` by where venues are and what they cost. */
export function venuePlaceAndPriceTests({ get, district, container }: Suite): void {
  const names = namesOf(get)

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

  it("finds what lies in a part of the map, also over the 180th meridian", async () => {
    const order = "name"
    expect(await names({ within: "13.7,100.4,13.76,100.55", order })).toEqual(["Lotus House", "Silom Spa"])
    expect(await names({ within: "13.7262,100.527,13.7262,100.527", order })).toEqual(["Silom Spa"])
    expect(await names({ within: "-20,179,-10,-179", order })).toEqual(["Suva Shore"])
    expect(await names({ within: "-20,-179,-10,179", order })).toEqual([])
    expect(await names({ within: "-90,-180,90,180", order })).toHaveLength(7)
  })

  it("finds where something short enough can be had at the price", async () => {
    const short = { duration_max: 45, order: "name" }
    expect(await names(short)).toEqual(["Silom Spa"])
    expect(await names({ ...short, price_max: 450, currency_code: "thb" })).toEqual(["Silom Spa"])
    expect(await names({ ...short, price_max: 449, currency_code: "thb" })).toEqual([])
    expect(await names({ duration_max: 59, price_max: 800, currency_code: "thb" })).toEqual(["Silom Spa"])
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
}
