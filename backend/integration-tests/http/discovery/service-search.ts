import { titlesOf } from "./found-names"
import type { Suite } from "./suite"

/** `GET /store/services` by what, where, how long and how much. */
export function serviceSearchTests({ get, district }: Suite): void {
  const titles = titlesOf(get)

  it("finds words in titles, categories, venues and places", async () => {
    expect(await titles({ q: "reflex" })).toEqual(["Foot Reflexology, Bangkok"])
    expect(await titles({ q: "deep" })).toEqual(["Foot Reflexology, Bangkok"])
    expect(await titles({ q: "margin" })).toEqual([])
    expect(await titles({ q: "massage labasa" })).toEqual(["Massage, Labasa"])
    expect(await titles({ q: "%" })).toEqual([])
  })

  it("filters by product category, with those below it, and by venue and city", async () => {
    const { menu, silom } = district()
    const foot = ["Foot Reflexology, Bangkok"]
    expect(await titles({ category_id: menu.body })).toEqual(foot)
    expect(await titles({ category_id: menu.deep })).toEqual(foot)
    expect(await titles({ category_id: "pcat_unknown" })).toEqual([])
    expect(await titles({ venue_id: silom.venue_id, order: "name" })).toEqual([
      ...["Cheap Paused, Bangkok", "Foot Reflexology, Bangkok", "Massage, Bangkok"],
    ])
    expect(await titles({ venue_id: "ven_unknown" })).toEqual([])
    expect(await titles({ city: "nairobi" })).toEqual(["Massage, Nairobi"])
  })

  it("asks one variant to meet both price and duration", async () => {
    const at = { venue_id: district().silom.venue_id, currency_code: "thb", order: "name" }
    expect(await titles({ ...at, duration_max: 45 })).toEqual([
      "Cheap Paused, Bangkok",
      "Foot Reflexology, Bangkok",
    ])
    expect(await titles({ ...at, duration_max: 44 })).toEqual(["Cheap Paused, Bangkok"])
    expect(await titles({ ...at, price_max: 500 })).toHaveLength(3)
    expect(await titles({ ...at, price_max: 449 })).toEqual(["Cheap Paused, Bangkok"])
    expect(await titles({ ...at, price_max: 449, duration_max: 29 })).toEqual([])
    expect(await titles({ ...at, price_max: 500, duration_max: 59 })).toEqual([
      ...["Cheap Paused, Bangkok", "Foot Reflexology, Bangkok"],
    ])
    expect(await titles({ currency_code: "kes", price_max: 2500 })).toEqual(["Massage, Nairobi"])
  })

  it("orders by the rating of the venue, as venues are, those of one venue together", async () => {
    const venues = async (query: object = {}): Promise<string[]> => {
      const { data } = await get("/store/services", { order: "rating", ...query })
      return data.services.map(({ venue }: { venue: { name: string } }) => venue.name)
    }
    expect(await venues()).toEqual([
      ...["Silom Spa", "Silom Spa", "Silom Spa", "Lotus House", "Ari Barber", "Chiang Mai Bath"],
      ...["Acacia Rooms", "Suva Shore", "Thonglor Thai"],
    ])
    expect(await venues({ min_rating: 4.61 })).toEqual(["Silom Spa", "Silom Spa", "Silom Spa"])
  })

  it("orders by price and by distance", async () => {
    const { data } = await get("/store/services", { order: "price", currency_code: "thb" })
    expect(
      data.services.map(
        ({ variants }: { variants: { prices: { amount: number }[] }[] }) => variants[0].prices[0].amount,
      ),
    ).toEqual([...[50, 300, 450, 500, 700, 800, 1500]])
    const near = { near: "-1.29,36.82", order: "distance" }
    const far = (await get("/store/services", near)).data.services
    expect(far[0]).toMatchObject({
      title: "Massage",
      venue: { city: "Nairobi" },
      distance_km: expect.any(Number),
    })
    const distances = far.map(({ distance_km }: { distance_km: number }) => distance_km)
    expect(distances).toEqual([...distances].sort((a: number, b: number) => a - b))
    expect(await titles({ ...near, radius_km: 5 })).toEqual(["Massage, Nairobi"])
  })
}
