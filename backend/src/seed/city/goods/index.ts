import { freezeMissingLines } from "../../../workflows/vendor-orders/freeze-missing-lines"
import { GOODS_ORDERS } from "../../data/goods-orders"
import { tally } from "../../tally"
import type { City } from "../city"
import { handlePart } from "./handle"
import { loadGoods } from "./load-goods"
import { placeOrder } from "./place"

/** Writes orders of goods that are not there yet, and whose the lines of all orders are. */
export async function seedGoodsOrders(city: City): Promise<string> {
  const goods = await loadGoods(city)
  let made = 0
  for (const order of GOODS_ORDERS) {
    const placed = await placeOrder(city, goods, order)
    if (!placed) continue
    made += 1
    await handlePart(city, goods, order, placed)
  }
  await freezeMissingLines(city.container)
  return tally("orders of goods", GOODS_ORDERS.length, made)
}
