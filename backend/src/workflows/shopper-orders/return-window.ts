import type { VendorParcel } from "../../queries/vendor-orders/vendor-parcels"

/** How long buyers can ask for a return by themselves; vendors announce returns whenever they like. */
export const RETURN_DAYS = 30

const DAY = 86_400_000

/**
 * Until when a buyer can ask to send pieces of a line back: thirty days after the last parcel with some of it arrived, or left
 * as long as nobody noted its arrival. Null as long as nothing of it was sent.
 */
export function returnableUntil(
  parcels: readonly Pick<VendorParcel, "shipped_at" | "delivered_at" | "canceled_at" | "items">[],
  lineItemId: string,
): Date | null {
  const sent = parcels
    .filter(
      ({ canceled_at, items }) => !canceled_at && items.some((item) => item.line_item_id === lineItemId),
    )
    .flatMap(({ delivered_at, shipped_at }) => delivered_at ?? shipped_at ?? [])
    .map((at) => new Date(at).getTime())
  return sent.length > 0 ? new Date(Math.max(...sent) + RETURN_DAYS * DAY) : null
}
