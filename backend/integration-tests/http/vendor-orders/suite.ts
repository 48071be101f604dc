import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AxiosResponse } from "axios"
import type { VendorOrderView } from "../../../src/api/admin/vendor-orders/present-vendor-order"
import { Shopper } from "../bookings/shopper"
import type { Office } from "../venues/office"
import type { Desk } from "../venues/desk"
import type { Suite as OfficeSuite } from "../venues/suite"
import { openShop, type Shop } from "./shops"

export interface Shops {
  /** Soap for 100 and Robe for 900, delivery 60. */
  lotus: Shop
  /** Tea for 250, delivery 80. */
  acacia: Shop
}

/** What the parts share; the shops stand once the suite's `beforeAll` has run. */
export interface Suite extends OfficeSuite {
  shops: () => Shops
}

/** Opens the shops of both vendors, which sell in the same currency. */
export async function openShops(container: MedusaContainer, { city }: Office): Promise<Shops> {
  const { sales_channel_id } = city
  return {
    lotus: await openShop(container, {
      vendor_id: city.bangkok.vendor_id,
      name: "Lotus",
      sales_channel_id,
      goods: { Soap: 100, Robe: 900 },
      delivery: 60,
    }),
    acacia: await openShop(container, {
      vendor_id: city.nairobi.vendor_id,
      name: "Acacia",
      sales_channel_id,
      goods: { Tea: 250 },
      delivery: 80,
    }),
  }
}

export const ADDRESS = {
  first_name: "Anchalee",
  last_name: "Wong",
  address_1: "12 Charoen Krung Road",
  city: "Bangkok",
  country_code: "th",
  postal_code: "10500",
  phone: "+66 2 123 4567",
}

interface Basket {
  soap?: number
  robe?: number
  tea?: number
  visit?: boolean
  code?: string
}

/** Buys goods of the shops, pays and completes, as a guest or with the headers of a customer; answers the order's id. */
export async function buy(
  t: Suite,
  basket: Basket,
  email = "anchalee@shopper.example",
  headers: Record<string, string> = {},
): Promise<string> {
  const { city } = t.open()
  const guest = new Shopper(t.api, city, headers)
  const { lotus, acacia } = t.shops()
  const cart = await guest.cart()
  const goods = [
    [lotus.variants.Soap, basket.soap],
    [lotus.variants.Robe, basket.robe],
    [acacia.variants.Tea, basket.tea],
  ] as const
  for (const [{ variant_id }, quantity] of goods) {
    if (quantity) done(await guest.post(`/store/carts/${cart}/line-items`, { variant_id, quantity }))
  }
  if (basket.visit) {
    const [slot] = await guest.slots(city.bangkok)
    done(await guest.hold(cart, city.bangkok, slot.starts_at))
  }
  done(await guest.post(`/store/carts/${cart}`, { email, shipping_address: ADDRESS }))
  if (basket.code) done(await guest.post(`/store/carts/${cart}/promotions`, { promo_codes: [basket.code] }))
  const options = [
    ...(basket.soap || basket.robe ? [lotus.shipping_option_id] : []),
    ...(basket.tea ? [acacia.shipping_option_id] : []),
  ]
  for (const option_id of options) {
    done(await guest.post(`/store/carts/${cart}/shipping-methods`, { option_id }))
  }
  const { payment_collection } = done(await guest.post("/store/payment-collections", { cart_id: cart }))
  done(
    await guest.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: "pp_system_default",
    }),
  )
  const { order } = done(await guest.complete(cart))
  return order.id
}

/** The body of a success; what was refused fails the test with its words. */
export function done({ status, data }: AxiosResponse) {
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
  return data
}

export const orderPath = (order: string, below = "") => `/vendor-orders/${order}${below && `/${below}`}`

/** One vendor's part of an order, as its desk sees it. */
export const partOf = async (desk: Desk, order: string): Promise<VendorOrderView> =>
  done(await desk.get(orderPath(order))).vendor_order

/** The line of this title. */
export function lineOf({ lines }: Pick<VendorOrderView, "lines">, title: string) {
  const line = lines.find((one) => one.title === title)
  if (!line) throw new Error(`There is no line ${title}`)
  return line
}

/** Does something with an order and answers it as it is then. */
export const act = async (
  desk: Desk,
  order: string,
  below: string,
  body: object = {},
): Promise<VendorOrderView> => done(await desk.post(orderPath(order, below), body)).vendor_order

/** Packs pieces of lines by title. */
export async function pack(desk: Desk, order: string, pieces: Record<string, number>) {
  const part = await partOf(desk, order)
  const items = Object.entries(pieces).map(([title, quantity]) => ({
    line_item_id: lineOf(part, title).line_item_id,
    quantity,
  }))
  return act(desk, order, "fulfillments", { items })
}

/** Packs and ships pieces. */
export async function send(desk: Desk, order: string, pieces: Record<string, number>) {
  const { fulfillments } = await pack(desk, order, pieces)
  return act(desk, order, `fulfillments/${fulfillments.at(-1)?.id}/ship`)
}

/** What lies in a shop's room and what of it is kept for orders. */
export async function stockOf(t: Suite, shop: Shop, title: string) {
  const { inventory_item_id } = shop.variants[title]
  const [level] = await t
    .container()
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id, location_id: shop.location_id })
  return { stocked: Number(level.stocked_quantity), reserved: Number(level.reserved_quantity) }
}

/** The refunds of an order's payments, as amount and note's first word; and what its books say is open. */
export async function moneyOf(t: Suite, order: string) {
  const { data } = await t
    .container()
    .resolve("query")
    .graph({
      entity: "order",
      fields: ["id", "summary.*", "payment_collections.payments.refunds.*"],
      filters: { id: order },
    })
  const [row] = data as unknown as {
    summary: { pending_difference: unknown }
    payment_collections: { payments: { refunds: { amount: unknown; note: string }[] }[] }[]
  }[]
  const refunds = row.payment_collections.flatMap(({ payments }) =>
    payments.flatMap((payment) => payment.refunds),
  )
  return {
    pending: Number(row.summary.pending_difference),
    refunds: refunds.map(({ amount, note }) => [Number(amount), note.split(" ")[0]]),
  }
}
