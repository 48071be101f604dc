import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { titlesOf } from "./found-names"
import type { Suite } from "./suite"

/** `GET /store/services/:id`, and that lists answer the same. */
export function serviceTests({ get, district, container }: Suite): void {
  const titles = titlesOf(get)

  it("answers a service in full, by id, by handle and in the list", async () => {
    const { foot, silom, menu } = district()
    const { status, data } = await get(`/store/services/${foot.id}`)
    expect(status).toBe(200)
    expect(data.service).toEqual({
      id: foot.id,
      product_id: foot.product_id,
      handle: "foot-reflexology-silom-spa",
      title: "Foot Reflexology",
      description: null,
      venue_id: silom.venue_id,
      venue: {
        id: silom.venue_id,
        name: "Silom Spa",
        handle: "silom-spa",
        city: "Bangkok",
        time_zone: "Asia/Bangkok",
        currency_code: "thb",
        latitude: expect.any(Number),
        longitude: expect.any(Number),
        rating_average: 4.9,
        rating_count: 10,
      },
      categories: [{ id: menu.deep, name: "Deep work", handle: "deep-work" }],
      picture_url: null,
      picture: null,
      variants: [
        {
          id: foot.variants[0].variant_id,
          title: "45 minutes",
          duration_minutes: 45,
          prices: [{ currency_code: "thb", amount: 450 }],
        },
        {
          id: foot.variants[1].variant_id,
          title: "2 hours",
          duration_minutes: 120,
          prices: [{ currency_code: "thb", amount: 900 }],
        },
      ],
      add_ons: [],
      kind: "appointment",
      capacity: 1,
      daily_limit_per_staff: null,
      daily_limit_per_customer: null,
      active_limit_per_customer: null,
      approval: "automatic",
      deposit: { type: "full", value: null },
      cancellation_policy: {
        free_until_minutes: 1440,
        late_fee_percentage: 0,
        no_show_fee_percentage: 0,
        max_reschedules: null,
      },
      staff_ids: [silom.staff_ids[0]],
      staff_rates: [],
      prerequisites: [],
      slot_interval_minutes: 15,
      minimum_notice_minutes: 0,
      maximum_advance_days: 90,
      paused: false,
    })
    expect((await get("/store/services/foot-reflexology-silom-spa")).data).toEqual(data)
    expect((await get("/store/services", { q: "foot" })).data.services).toEqual([data.service])
    expect((await get(`/store/services/${foot.id}`, { fields: "title" })).data).toEqual({
      service: { id: foot.id, title: "Foot Reflexology" },
    })
  })

  it("names add-ons with their prices, and staff in the venue's order without those who left", async () => {
    const { bangkok } = district()
    const scheduling = container().resolve(SCHEDULING_MODULE)
    await scheduling.updateStaffMembers({ id: bangkok.staff_ids[0], rank: 9 })
    const { service } = (await get(`/store/services/${bangkok.service.id}`)).data
    expect(service.add_ons).toEqual([
      {
        id: bangkok.service.add_on_ids[0],
        title: "Hot stones",
        duration_minutes: 30,
        prices: [{ currency_code: "thb", amount: 300 }],
      },
    ])
    expect(service.staff_ids).toEqual([bangkok.staff_ids[1], bangkok.staff_ids[0]])
    await scheduling.softDeleteStaffMembers([bangkok.staff_ids[1]])
    expect((await get(`/store/services/${bangkok.service.id}`)).data.service.staff_ids).toEqual([
      bangkok.staff_ids[0],
    ])
  })

  it("knows prices for everyone only, not those of price lists", async () => {
    const { silom, foot } = district()
    const query = container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "product_variant",
      fields: ["id", "price_set.id"],
      filters: { id: foot.variants[0].variant_id },
    })
    const variant = data[0] as unknown as { price_set: { id: string } }
    await container()
      .resolve(Modules.PRICING)
      .createPriceLists([
        {
          title: "Friends",
          description: "Half price",
          status: "active",
          prices: [{ price_set_id: variant.price_set.id, currency_code: "thb", amount: 5 }],
        },
      ])
    const { service } = (await get(`/store/services/${foot.id}`)).data
    expect(service.variants[0].prices).toEqual([{ currency_code: "thb", amount: 450 }])
    expect((await get(`/store/venues/${silom.handle}`)).data.venue.price_from).toBe(450)
    expect((await get("/store/venues", { q: "silom" })).data.venues[0].price_from).toBe(450)
    expect(await titles({ price_max: 10, currency_code: "thb" })).toEqual([])
  })

  it("is 404 when there is none", async () => {
    for (const id of ["svc_unknown", "nowhere", district().foot.product_id, district().silom.venue_id]) {
      expect([id, (await get(`/store/services/${id}`)).status]).toEqual([id, 404])
    }
  })
}
