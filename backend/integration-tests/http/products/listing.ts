import { countStatements } from "../discovery/count-statements"
import type { Suite } from "../venues/suite"
import { balm, fill, shelve, shirt } from "./shelf"

const kes = [{ currency_code: "kes", amount: 900 }]

export function listing({ open }: Suite): void {
  const titles = async (query = "", desk = open().owner) =>
    (await desk.get(`/vendor-products${query}`)).data.products.map(({ title }: { title: string }) => title)

  const fillShelf = async () => {
    const { owner, stranger, platform } = open()
    const oils = (await platform.post("/service-categories", { name: "Oils" })).data.service_category.id
    const first = await shelve(owner, shirt())
    await fill(owner, first.variants[0], 4)
    await shelve(owner, balm({ status: "draft", category_ids: [oils] }))
    await shelve(stranger, { title: "Kenyan soap", variants: [{ sku: "SOAP", prices: kes }] })
    return { oils }
  }

  it("shows one's own, with prices and stock, searched and narrowed", async () => {
    const { oils } = await fillShelf()
    const { owner, platform, city } = open()
    const { data } = await owner.get("/vendor-products")
    expect(data).toMatchObject({ count: 2, offset: 0, limit: 20 })
    expect(data.products[0]).toEqual({
      id: expect.stringMatching(/^prod_/),
      title: "House shirt",
      handle: "house-shirt-lotus-house-company",
      status: "published",
      thumbnail: null,
      vendor: { id: city.bangkok.vendor_id, name: "Lotus House Company" },
      review: null,
      categories: [],
      variant_count: 2,
      prices: [{ currency_code: "thb", amount: 450 }],
      stocked_quantity: 4,
      available_quantity: 4,
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
    expect(await titles()).toEqual(["House shirt", "Tiger balm"])
    expect(await titles("?order=-title&limit=1")).toEqual(["Tiger balm"])
    expect(await titles("?limit=1&offset=1")).toEqual(["Tiger balm"])
    expect(await titles("?q=tiger")).toEqual(["Tiger balm"])
    expect(await titles("?q=SHIRT-M")).toEqual(["House shirt"])
    expect(await titles("?q=8851")).toEqual(["Tiger balm"])
    expect(await titles("?status=draft")).toEqual(["Tiger balm"])
    expect(await titles(`?category_id=${oils}`)).toEqual(["Tiger balm"])
    expect(await titles(`?vendor_id=${city.nairobi.vendor_id}`)).toEqual([])
    expect(await titles("", platform)).toEqual(["House shirt", "Kenyan soap", "Tiger balm"])
    expect(await titles(`?vendor_id=${city.nairobi.vendor_id}`, platform)).toEqual(["Kenyan soap"])
    for (const query of ["?status=proposed2", "?order=price", "?limit=1000", "?type=service"]) {
      expect((await owner.get(`/vendor-products${query}`)).status).toBe(400)
    }
  })

  it("takes one statement of its own, however long it is", async () => {
    const { owner } = open()
    await shelve(owner, { title: "Comb", variants: [{}] })
    const asked = () => countStatements(() => owner.get("/vendor-products"), 200)
    const stock = () => countStatements(() => owner.get("/vendor-stock"), 200)
    const few = [await asked(), await stock()]
    await fillShelf()
    expect([await asked(), await stock()]).toEqual(few)
  })

  it("is never of services, and closed to staff and strangers", async () => {
    const { owner, manager, staff, stranger, support, nobody, platform, city } = open()
    const { product_id } = city.bangkok.service
    expect([await titles(), await titles("", platform)]).toEqual([[], []])
    for (const desk of [owner, platform]) {
      expect((await desk.get(`/vendor-products/${product_id}`)).status).toBe(404)
      expect((await desk.post(`/vendor-products/${product_id}`, { title: "Mine" })).status).toBe(404)
      expect((await desk.delete(`/vendor-products/${product_id}`)).status).toBe(404)
      expect((await desk.post(`/vendor-products/${product_id}/duplicate`)).status).toBe(404)
    }
    const { id, variants } = await shelve(manager, balm())
    const level = `/vendor-stock/levels/${variants[0].levels[0].id}`
    for (const path of [`/vendor-products/${id}`, level, `${level}/movements`]) {
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404])
      expect([path, (await staff.get(path)).status]).toEqual([path, 403])
      expect([path, (await support.get(path)).status]).toEqual([path, 200])
      expect([path, (await nobody.get(path)).status]).toEqual([path, 401])
    }
    expect((await stranger.post(level, { adjustment: 1, reason: "received" })).status).toBe(404)
    expect((await support.post(level, { adjustment: 1, reason: "received" })).status).toBe(403)
    expect((await owner.get("/products")).status).toBe(403)
  })
}
