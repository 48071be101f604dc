import { openShop } from "../vendor-orders/shops"
import { Push } from "./pusher"
import { ownerOf, type Suite } from "./suite"

const ADDRESS = {
  ...{ first_name: "Anchalee", last_name: "Wong", address_1: "12 Charoen Krung Road", city: "Bangkok" },
  ...{ country_code: "th", postal_code: "10500" },
}

/** What a vendor says of parcels, cancellations and returns. */
export function selling(t: Suite): void {
  it("words about an order are mere text", async () => {
    const { city, guest } = t
    const shop = await openShop(t.getContainer(), {
      ...{ vendor_id: city.bangkok.vendor_id, name: "Lotus", sales_channel_id: city.sales_channel_id },
      ...{ goods: { Soap: 100 }, delivery: 60 },
    })
    const cart = await guest.cart()
    const { variant_id } = shop.variants.Soap
    await guest.post(`/store/carts/${cart}/line-items`, { variant_id, quantity: 3 })
    await guest.post(`/store/carts/${cart}`, { shipping_address: ADDRESS })
    await guest.post(`/store/carts/${cart}/shipping-methods`, { option_id: shop.shipping_option_id })
    await guest.pay(cart)
    const { data } = await guest.complete(cart)
    const path = `/vendor-orders/${data.order.id}`
    const desk = ownerOf(t)
    const part = (await desk.get(path)).data.vendor_order
    const items = [{ line_item_id: part.lines[0].line_item_id, quantity: 1 }]
    const cancel = new Push("POST /admin/vendor-orders/:id/cancel", 7)
    cancel.check(await desk.post(`${path}/cancel`, { items, reason: cancel.text("reason") }))
    const packed = (await desk.post(`${path}/fulfillments`, { items })).data.vendor_order
    const ship = new Push("POST /admin/vendor-orders/:id/fulfillments/:fulfillment_id/ship", 13)
    ship.check(
      await desk.post(`${path}/fulfillments/${packed.fulfillments[0].id}/ship`, {
        tracking_number: ship.text("tracking_number"),
      }),
    )
    const back = new Push("POST /admin/vendor-orders/:id/returns", 19)
    back.check(
      await desk.post(`${path}/returns`, { items, reason_code: "other", reason: back.text("reason") }),
    )
  })
}
