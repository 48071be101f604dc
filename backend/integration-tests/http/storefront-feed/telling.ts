import { VENUE_MODULE } from "../../../src/modules/venue"
import { fill, shelve, shirt, thb } from "../products/shelf"
import type { Suite } from "../venues/suite"
import type { Feed } from "./feed"
import type { Receiver } from "./receiver"
import { until } from "../../fixtures/until"

/** What is told of which change, and how soon. */
export function telling({ open, container }: Suite, receiver: Receiver, feed: Feed): void {
  const everythingTold = async () => {
    await until("an empty feed", () => feed.isEmpty(), 5_000)
    receiver.clear()
  }
  /** What is told of a change, once it has been made; nothing else is. */
  const toldOf = async (change: () => Promise<{ status: number; data: unknown }>) => {
    const { status, data } = await change()
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(data)}`)
    await until("a delivery", () => receiver.taken.length > 0)
    await until("an empty feed", () => feed.isEmpty())
    const { told } = receiver
    receiver.clear()
    return told
  }

  it("a price, well within two seconds", async () => {
    const { owner, city } = open()
    const product = await shelve(owner, shirt())
    await everythingTold()
    const [small] = product.variants
    const variants = product.variants.map(({ id, options, sku }) => ({
      ...{ id, options, sku },
      prices: thb(id === small.id ? 475 : 450),
    }))
    const { status } = await owner.post(`/vendor-products/${product.id}`, { variants })
    expect(status).toBe(200)
    const waited = await until("the price", () => receiver.told.includes(`product ${product.id}`))
    expect(waited).toBeLessThan(1_500)
    expect(receiver.told).toEqual([`product ${product.id}`, `vendor ${city.bangkok.vendor_id}`])
  })

  it("a service, its price, who performs it and where: the venue and its vendor", async () => {
    const { owner, city } = open()
    const { service, vendor_id, venue_id } = city.bangkok
    const place = [`vendor ${vendor_id}`, `venue ${venue_id}`]
    const post = (path: string, body: object) => () => owner.post(path, body)
    await everythingTold()
    const variants = service.variants.map(({ variant_id, title, duration_minutes }) => ({
      ...{ id: variant_id, title, duration_minutes },
      prices: thb(910),
    }))
    const priced = await toldOf(post(`/services/${service.id}`, { variants }))
    expect(priced).toEqual([`product ${service.product_id}`, ...place])
    expect(await toldOf(post(`/services/${service.id}`, { slot_interval_minutes: 15 }))).toEqual(
      expect.arrayContaining(place),
    )
    expect(await toldOf(post(`/services/${service.id}`, { staff_ids: [city.bangkok.staff_ids[0]] }))).toEqual(
      place,
    )
    expect(await toldOf(post(`/staff/${city.bangkok.staff_ids[0]}`, { name: "Alex Later" }))).toEqual(place)
  })

  it("a venue, its hours and its questions", async () => {
    const { owner, city } = open()
    const { vendor_id, venue_id } = city.bangkok
    const place = [`vendor ${vendor_id}`, `venue ${venue_id}`]
    await everythingTold()
    expect(await toldOf(() => owner.post(`/venues/${venue_id}`, { description: "Under the trees" }))).toEqual(
      place,
    )
    const hours = { weekly: [{ weekday: 1, opens: "09:00", closes: "17:00" }], exceptions: [] }
    expect(await toldOf(() => owner.post(`/venues/${venue_id}/opening-hours`, hours))).toEqual(place)
    const question = { question: "Is there parking?", answer: "Yes." }
    expect(await toldOf(() => owner.post(`/venues/${venue_id}/faqs`, question))).toEqual(place)
  })

  it("stock: the product alone", async () => {
    const { owner } = open()
    const product = await shelve(owner, shirt())
    await everythingTold()
    const filled = async () => {
      await fill(owner, product.variants[0], 3)
      return { status: 200, data: null }
    }
    expect(await toldOf(filled)).toEqual([`product ${product.id}`])
  })

  it("terms, and what the shop as a whole sells in", async () => {
    const { platform } = open()
    await everythingTold()
    for (const kind of ["venue-categories", "venue-tags", "amenities", "service-categories"]) {
      expect(await toldOf(() => platform.post(`/${kind}`, { name: `New ${kind}` }))).toEqual(["taxonomy"])
    }
    const region = { name: "Siam" }
    expect(await toldOf(() => platform.post(`/regions/${open().city.regions.thb}`, region))).toEqual(["shop"])
  })

  it("nothing of what no page shows, of reading, and of what is written as it was", async () => {
    const { owner, platform, city } = open()
    const { vendor_id, venue_id, staff_ids } = city.bangkok
    await everythingTold()
    await feed.knex("vendor").where({ id: vendor_id }).update({ commission_rate: 7, updated_at: new Date() })
    await feed.knex("staff_member").where({ id: staff_ids[0] }).update({ email: "new@staff.example" })
    const [venue] = await container().resolve(VENUE_MODULE).listVenues({ id: venue_id })
    await feed.knex("venue").where({ id: venue_id }).update({ name: venue.name, updated_at: new Date() })
    await feed.knex("venue").where({ id: "none" }).update({ name: "Nobody" })
    expect((await owner.get(`/venues/${venue_id}`)).status).toBe(200)
    expect((await platform.get("/vendors")).status).toBe(200)
    expect([await feed.waiting(), receiver.told]).toEqual([[], []])
  })
}
