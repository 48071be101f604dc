import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { CATALOG_MODULE } from "../../../src/modules/catalog"
import { Shopper } from "../bookings/shopper"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { buy } from "./buying"
import { balm, fill, shelve, shirt, thb } from "./shelf"

export function deleting({ api, open, container }: Suite): void {
  const guest = () => new Shopper(api, open().city)

  it("takes variants, stock and answers with it", async () => {
    const { owner, platform, sold } = open()
    const vegan = await platform.post("/product-attributes", { name: "Vegan", type: "boolean" })
    const attributes = [{ attribute_id: vegan.data.product_attribute.id, value: true }]
    const { id } = await shelve(owner, balm({ attributes }))
    expect((await owner.delete(`/vendor-products/${id}`)).data).toEqual({
      id,
      object: "product",
      deleted: true,
    })
    expect((await owner.get(`/vendor-products/${id}`)).status).toBe(404)
    expect((await owner.delete(`/vendor-products/${id}`)).status).toBe(404)
    expect([await sold(id), (await owner.get("/vendor-stock")).data.count]).toEqual([[], 0])
    expect(await container().resolve(CATALOG_MODULE).listProductAttributeValues({ product_id: id })).toEqual(
      [],
    )
  })

  it("waits for those who have ordered it, counted or not", async () => {
    const { owner } = open()
    const counted = await shelve(owner, shirt())
    await fill(owner, counted.variants[0], 1)
    const endless = await shelve(owner, balm({ variants: [{ prices: thb(50), manage_inventory: false }] }))
    const orders = [
      await buy(guest(), counted.variants[0].id, 1),
      await buy(guest(), endless.variants[0].id, 1),
    ]
    for (const { id, variants } of [counted, endless]) {
      const refused = await owner.delete(`/vendor-products/${id}`)
      expect([refused.status, refused.data.code, refused.data.variant_ids]).toEqual([
        409,
        "has_open_orders",
        [variants[0].id],
      ])
    }
    const [small, medium] = counted.variants
    const without = (kept: string) => ({
      variants: [{ options: { Size: kept }, prices: thb(450) }],
    })
    expect(refusal(await owner.post(`/vendor-products/${counted.id}`, without("M"))).code).toBe(
      "has_open_orders",
    )
    const kept = await owner.post(`/vendor-products/${counted.id}`, without("S"))
    expect(kept.data.product.variants.map(({ id }: { id: string }) => id)).toEqual([small.id])
    expect(medium.id).not.toBe(small.id)
    for (const { id } of orders) await cancelOrderWorkflow(container()).run({ input: { order_id: id } })
    for (const { id } of [counted, endless])
      expect((await owner.delete(`/vendor-products/${id}`)).status).toBe(200)
    const [order] = await container()
      .resolve(Modules.ORDER)
      .listOrders({ id: orders[0].id }, { relations: ["items"] })
    const [line] = order.items ?? []
    expect([line.product_title, Number(line.unit_price)]).toEqual(["House shirt", 450])
  })

  it("does not wait for those whose pieces were cancelled", async () => {
    const { owner } = open()
    const { id, variants } = await shelve(
      owner,
      balm({ variants: [{ prices: thb(50), manage_inventory: false }] }),
    )
    const order = await buy(guest(), variants[0].id, 2)
    const path = `/vendor-orders/${order.id}`
    const [{ line_item_id }] = (await owner.get(path)).data.vendor_order.lines
    const cancel = () => owner.post(`${path}/cancel`, { items: [{ line_item_id, quantity: 1 }] })
    expect((await cancel()).status).toBe(200)
    expect(refusal(await owner.delete(`/vendor-products/${id}`)).code).toBe("has_open_orders")
    expect((await cancel()).status).toBe(200)
    expect((await owner.delete(`/vendor-products/${id}`)).status).toBe(200)
  })
}
