import { getLineItemsTotals } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/** A line of an order with all that its totals follow from. */
export type PricedLine = Parameters<typeof getLineItemsTotals>[0][number] & { id: string }

/** What a line costs as core reckons it, in major units: `total` is after discount and with tax. */
export type LineTotals = Record<"subtotal" | "discount_total" | "tax_total" | "total", BigNumberInput>

/** What has to be asked of an order's lines. */
export const PRICED_LINE_FIELDS = ["*", "adjustments.*", "tax_lines.*", "detail.*"].map(
  (field) => `items.${field}`,
)

/** The totals of an order's lines by their id as they were when it was placed. */
export function lineTotals(lines: readonly PricedLine[]): Partial<Record<string, LineTotals>> {
  // Without the quantities that came back, which would lower the totals of an order that is not new.
  const placed = lines.map((line) => ({ ...line, detail: undefined }))
  return getLineItemsTotals(placed, {}) as Record<string, LineTotals>
}
