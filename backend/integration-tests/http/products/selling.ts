import { Modules } from "@medusajs/framework/utils"
import { Shopper } from "../bookings/shopper"
import type { Suite } from "../venues/suite"
import { balm, fill, shelve, shirt, thb } from "./shelf"
import { buy, cartWith } from "./buying"

export function selling({ api, open, container }: Suite): void {
  const guest = () => new Shopper(api, open().city)
  const listed = async () =>
    (await guest().get("/store/products?fields=id")).data.products.map(({ id }: { id: string }) => id)

  it("are listed, bought with the vendor's own way of delivery, and reserved where they lie", async () => {
    const { owner } = open()
    const product = await shelve(owner, shirt())
    await fill(owner, product.variants[1], 2)
    expect(await listed()).toContain(product.id)
    const { data } = await guest().get(
      `/store/products/${product.id}?fields=title,*variants,+variants.inventory_quantity`,
    )
    expect(
      data.product.variants
        .map((variant: { inventory_quantity: number }) => variant.inventory_quantity)
        .sort(),
    ).toEqual([0, 2])
    const order = await buy(guest(), product.variants[1].id, 2)
    expect(order).toMatchObject({ item_total: 900, shipping_total: 0, total: 900 })
    expect(order.shipping_methods[0].name).toBe("Collect at Lotus House Company store room")
    const { stock_levels } = (await owner.get(`/vendor-stock?product_id=${product.id}&order=-available`)).data
    expect(stock_levels).toMatchObject([
      { variant: { title: "S" }, stocked_quantity: 0, reserved_quantity: 0, available_quantity: 0 },
      { variant: { title: "M" }, stocked_quantity: 2, reserved_quantity: 2, available_quantity: 0 },
    ])
    const more = await guest().post("/store/carts", { region_id: open().city.regions.thb })
    const none = await guest().post(`/store/carts/${more.data.cart.id}/line-items`, {
      variant_id: product.variants[1].id,
      quantity: 1,
    })
    expect(none.status).toBe(400)
  })

  it("are gone while they are drafts, wait for approval or their vendor is suspended", async () => {
    const { owner, platform, sold, city } = open()
    const draft = await shelve(owner, balm({ status: "draft" }))
    expect([await sold(draft.id), (await listed()).includes(draft.id)]).toEqual([[], false])
    await platform.post("/settings/approvals", { products: true })
    const waiting = await shelve(owner, shirt())
    expect(await sold(waiting.id)).toEqual([])
    await platform.post(`/vendor-products/${waiting.id}/approve`)
    await fill(owner, waiting.variants[0], 5)
    const shopper = guest()
    const cart = await cartWith(shopper, waiting.variants[0].id, 1)
    const vendor = `/vendors/${city.bangkok.vendor_id}`
    await platform.post(`${vendor}/suspend`, { reason: "Dues" })
    expect([await sold(waiting.id), (await listed()).includes(waiting.id)]).toEqual([[], false])
    const refused = await shopper.post(`/store/carts/${cart}/line-items`, {
      variant_id: waiting.variants[0].id,
      quantity: 1,
    })
    expect([refused.status, refused.data.code]).toEqual([409, "not_on_sale"])
    await platform.post(`${vendor}/reinstate`)
    expect(await sold(draft.id, waiting.id)).toEqual([waiting.id])
    await owner.post(`/vendor-products/${waiting.id}`, { status: "draft" })
    expect([await sold(waiting.id), (await listed()).includes(waiting.id)]).toEqual([[], false])
  })

  it("of a vendor that is not approved yet come with its approval", async () => {
    const { platform, sold } = open()
    const { data } = await platform.post("/vendors", { name: "Newcomer", email: "new@plaza.example" })
    const { id } = data.vendor
    await platform.post("/venues", {
      vendor_id: id,
      name: "New house",
      city: "Bangkok",
      country_code: "th",
      time_zone: "Asia/Bangkok",
      currency_code: "thb",
    })
    await platform.post(`/vendors/${id}/suspend`, { reason: "Papers" })
    const product = await shelve(platform, balm({ vendor_id: id }))
    expect([product.status, await sold(product.id)]).toEqual(["published", []])
    await platform.post(`/vendors/${id}/reinstate`)
    expect(await sold(product.id)).toEqual([product.id])
  })

  it("do not finish a cart once they are removed", async () => {
    const { owner } = open()
    const product = await shelve(owner, balm({ variants: [{ prices: thb(50), manage_inventory: false }] }))
    const shopper = guest()
    const cart = await cartWith(shopper, product.variants[0].id, 1)
    await shopper.pay(cart)
    expect((await owner.delete(`/vendor-products/${product.id}`)).status).toBe(200)
    const refused = await shopper.complete(cart)
    expect(refused.status).not.toBe(200)
    expect(
      await container()
        .resolve(Modules.ORDER)
        .listOrders({}, { select: ["id"] }),
    ).toEqual([])
  })
}
