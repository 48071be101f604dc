import { Shopper } from "../bookings/shopper"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { buy } from "./buying"
import { balm, fill, shelve } from "./shelf"

const WAREHOUSE = {
  name: "Warehouse",
  address_1: "4 Rama IX",
  city: "Bangkok",
  postal_code: "10310",
  country_code: "TH",
}

export function locations({ api, open }: Suite): void {
  it("are opened with a level of every article, sold from, renamed, emptied and closed", async () => {
    const { owner, city } = open()
    const product = await shelve(owner, balm())
    const { data } = await owner.post("/vendor-stock/locations", WAREHOUSE)
    expect(data.stock_location).toEqual({
      id: expect.stringMatching(/^sloc_/),
      ...WAREHOUSE,
      country_code: "th",
      vendor: { id: city.bangkok.vendor_id, name: "Lotus House Company" },
      stocked_quantity: 0,
      created_at: expect.any(String),
    })
    const { id } = data.stock_location
    const { stock_levels } = (await owner.get(`/vendor-stock?location_id=${id}`)).data
    expect(stock_levels).toMatchObject([{ product: { id: product.id }, stocked_quantity: 0 }])
    const level = `/vendor-stock/levels/${stock_levels[0].id}`
    await owner.post(level, { adjustment: 1, reason: "received" })
    expect(refusal(await owner.delete(`/vendor-stock/locations/${id}`))).toEqual({
      status: 409,
      code: "location_in_use",
      message: "Something still lies here or is reserved from here; empty it first",
    })
    const order = await buy(new Shopper(api, city), product.variants[0].id, 1)
    expect(order.total).toBe(120)
    expect((await owner.get(level)).data.stock_level).toMatchObject({
      reserved_quantity: 1,
      available_quantity: 0,
    })
    const other = await owner.post("/vendor-stock/locations", { ...WAREHOUSE, name: "Attic" })
    const attic = `/vendor-stock/locations/${other.data.stock_location.id}`
    const renamed = await owner.post(attic, { name: "Cellar", address_1: "5 Rama IX" })
    expect(renamed.data.stock_location).toMatchObject({
      name: "Cellar",
      address_1: "5 Rama IX",
      postal_code: "10310",
      country_code: "th",
    })
    expect((await owner.delete(attic)).data).toMatchObject({ object: "stock_location", deleted: true })
    expect((await owner.get(attic)).status).toBe(404)
    expect((await owner.get("/vendor-stock")).data.count).toBe(2)
  })

  it("stay while an order is to be collected there, wherever its goods lie", async () => {
    const { owner, city } = open()
    const product = await shelve(owner, balm())
    const { data } = await owner.post("/vendor-stock/locations", WAREHOUSE)
    const { id } = data.stock_location
    await fill(owner, product.variants[0], 2)
    const collected = `Collect at ${WAREHOUSE.name}`
    const order = await buy(new Shopper(api, city), product.variants[0].id, 1, collected)
    expect(order.shipping_methods[0].name).toBe(collected)
    const path = `/vendor-orders/${order.id}`
    const [{ line_item_id }] = (await owner.get(path)).data.vendor_order.lines
    const close = () => owner.delete(`/vendor-stock/locations/${id}`)
    const refused = {
      status: 409,
      code: "location_in_use",
      message: "An order is still to leave from here; send it or cancel it first",
    }
    expect(refusal(await close())).toEqual(refused)
    const items = [{ line_item_id, quantity: 1 }]
    expect((await owner.post(`${path}/fulfillments`, { items })).status).toBe(200)
    expect((await close()).data).toMatchObject({ id, deleted: true })
  })

  it("are at least one, of their vendor alone", async () => {
    const { owner, stranger, staff, platform, city } = open()
    const { data } = await owner.post("/vendor-stock/locations", WAREHOUSE)
    const path = `/vendor-stock/locations/${data.stock_location.id}`
    expect(refusal(await owner.delete(path)).code).toBe("last_location")
    expect((await stranger.get(path)).status).toBe(404)
    expect((await stranger.post(path, { name: "Mine" })).status).toBe(404)
    expect((await stranger.delete(path)).status).toBe(404)
    expect((await staff.post(path, { name: "Mine" })).status).toBe(403)
    expect((await stranger.get("/vendor-stock/locations")).data.count).toBe(0)
    const made = { ...WAREHOUSE, vendor_id: city.nairobi.vendor_id }
    expect((await owner.post("/vendor-stock/locations", made)).status).toBe(404)
    expect((await platform.post("/vendor-stock/locations", made)).status).toBe(200)
    for (const [body, field] of [
      [{ ...WAREHOUSE, name: "" }, "name"],
      [{ ...WAREHOUSE, country_code: "Thailand" }, "country_code"],
      [{ name: "Only a name" }, "address_1"],
    ] as const) {
      const refused = await owner.post("/vendor-stock/locations", body)
      expect([refused.status, refused.data.message.split(":")[0]]).toEqual([400, field])
    }
  })
}
