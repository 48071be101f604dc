import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deliverParcelWorkflow } from "../../../workflows/vendor-orders/deliver-parcel"
import { packLinesWorkflow } from "../../../workflows/vendor-orders/pack-lines"
import { shipParcelWorkflow } from "../../../workflows/vendor-orders/ship-parcel"
import type { GoodsOrderSeed } from "../../data/goods-orders"
import type { City } from "../city"
import type { Good } from "./load-goods"

/** Packs, ships and delivers what the vendor has done of an order, by the vendor's own steps. */
export async function handlePart(
  { container }: City,
  goods: ReadonlyMap<string, Good>,
  { parcel, key }: GoodsOrderSeed,
  order_id: string,
): Promise<void> {
  if (!parcel) return
  const packed = Object.entries(parcel.pieces).flatMap(([sku, quantity]) => {
    const good = goods.get(sku)
    return good ? [{ ...good, quantity }] : []
  })
  const [{ vendor_id }] = packed
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.id", "items.variant_id"],
    filters: { id: order_id },
  })
  const [order] = data as unknown as { items: { id: string; variant_id: string | null }[] }[]
  const lineOf = (variantId: string) => order?.items.find((item) => item.variant_id === variantId)?.id ?? ""
  const of = { order_id, vendor_id, by: "demo" }
  const { result } = await packLinesWorkflow(container).run({
    input: {
      ...of,
      items: packed.map(({ variant_id, quantity }) => ({ line_item_id: lineOf(variant_id), quantity })),
    },
  })
  if (parcel.reached === "packed") return
  const tracking_number = `TH${key.length}48213907`
  const parcelOf = { ...of, fulfillment_id: result.id }
  await shipParcelWorkflow(container).run({ input: { ...parcelOf, tracking_number } })
  if (parcel.reached === "delivered") await deliverParcelWorkflow(container).run({ input: parcelOf })
}
