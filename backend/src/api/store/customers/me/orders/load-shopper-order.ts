import { MathBN } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ShopperOrderHead } from "../../../../../queries/shopper-orders/shopper-order"
import { loadVendorOrder } from "../../../../admin/vendor-orders/load-vendor-order"
import { bookingNumber } from "../../../../presenters/booking-number"
import { presentOwnPart } from "./present-own-part"

/** An order as its buyer sees it: the part of each vendor, and the visits ordered with it. Four statements a vendor. */
export async function loadShopperOrder(container: MedusaContainer, head: ShopperOrderHead) {
  const { id, number, placed_at, canceled, currency_code, bookings } = head
  const parts = await Promise.all(
    head.vendors.map(async (vendor) =>
      presentOwnPart(vendor, await loadVendorOrder(container, { order_id: id, vendor_id: vendor.id })),
    ),
  )
  parts.sort((a, b) => a.vendor.name.localeCompare(b.vendor.name))
  const sum = (of: "total" | "refunded_total") =>
    MathBN.sum(0, ...parts.map(({ totals }) => totals[of])).toNumber()
  return {
    ...{ id, number, canceled, currency_code },
    placed_at: new Date(placed_at).toISOString(),
    total: sum("total"),
    refunded_total: sum("refunded_total"),
    vendor_orders: parts,
    bookings: bookings.map((booking) => ({
      ...booking,
      number: bookingNumber(booking.number),
      starts_at: new Date(booking.starts_at).toISOString(),
    })),
  }
}

export type ShopperOrderView = Awaited<ReturnType<typeof loadShopperOrder>>
