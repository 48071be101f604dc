import {
  createOrderPaymentCollectionWorkflow,
  createReservationsWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { freezeLines } from "../../../workflows/vendor-orders/freeze-lines"
import { CITIES } from "../../data/cities"
import { CUSTOMERS, emailOf } from "../../data/customers"
import type { GoodsOrderSeed } from "../../data/goods-orders"
import type { City } from "../city"
import { customerIds } from "../customers"
import { fixedId } from "../visits/ids"
import type { Good } from "./load-goods"

const DAY = 86_400_000
const { currency_code, name: city_name, country_code, delivery } = CITIES.bangkok

/** Places an order as the checkout would have: sold, reserved, paid. Answers its id, or none when it is there already. */
export async function placeOrder(
  city: City,
  goods: ReadonlyMap<string, Good>,
  order: GoodsOrderSeed,
): Promise<string | undefined> {
  const { container, essentials, anchor } = city
  const created_at = new Date(anchor.getTime() - order.days_ago * DAY)
  const id = fixedId("order", created_at, `goods/${order.key}`)
  const orders = container.resolve(Modules.ORDER)
  if ((await orders.listOrders({ id }, { select: ["id"], take: 1 })).length > 0) return undefined
  const bought = Object.entries(order.pieces).flatMap(([sku, quantity]) => {
    const good = goods.get(sku)
    return good ? [{ ...good, quantity }] : []
  })
  const customer = CUSTOMERS.filter((one) => one.city === "bangkok")[order.customer]
  const address = {
    ...{ first_name: customer.first_name, last_name: customer.last_name, phone: customer.phone },
    ...{
      address_1: `${12 + order.customer} Charoen Krung Road`,
      city: city_name,
      postal_code: "10500",
      country_code,
    },
  }
  const options = new Map(bought.map(({ shipping_option }) => [shipping_option.id, shipping_option]))
  const { items } = await orders.createOrders({
    ...{ id, created_at, currency_code, email: emailOf(customer), region_id: essentials.regions.bangkok },
    customer_id: (await customerIds(city)).get(emailOf(customer)),
    sales_channel_id: essentials.sales_channel_id,
    shipping_address: address,
    billing_address: address,
    items: bought.map(({ title, quantity, price, ...good }) => ({
      ...{ title, quantity, unit_price: price, product_title: title, requires_shipping: true },
      ...{ thumbnail: good.thumbnail ?? undefined, product_id: good.product_id, product_handle: good.handle },
      ...{ variant_id: good.variant_id, variant_title: good.variant_title, variant_sku: good.sku },
    })),
    shipping_methods: [...options.values()].map((option) => ({
      ...{ name: option.name, amount: delivery[0].price, shipping_option_id: option.id },
    })),
  })
  await createReservationsWorkflow(container).run({
    input: {
      reservations: bought.map(({ variant_id, inventory_item_id, location_id, quantity }) => ({
        ...{ inventory_item_id, location_id, quantity },
        line_item_id: items?.find((item) => item.variant_id === variant_id)?.id,
      })),
    },
  })
  await pay(
    city,
    id,
    bought.reduce((sum, { price, quantity }) => sum + price * quantity, options.size * delivery[0].price),
  )
  await freezeLines(container, [id])
  return id
}

async function pay({ container }: City, order_id: string, amount: number): Promise<void> {
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id, amount },
  })
  await markPaymentCollectionAsPaid(container).run({
    input: { order_id, payment_collection_id: result[0].id },
  })
}
