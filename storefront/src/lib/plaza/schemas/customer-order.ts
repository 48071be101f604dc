import { z } from "zod"
import { currencyCode, instant, optionalText } from "./fields"

const vendorSchema = z.object({ id: z.string(), name: z.string(), handle: z.string() })

/** An order of goods in the customer's list. */
export const listedOrderSchema = z.object({
  id: z.string(),
  number: z.number(),
  placed_at: instant,
  currency_code: currencyCode,
  total: z.number(),
  vendors: z.array(vendorSchema.extend({ status: z.string(), pieces: z.number(), total: z.number() })),
  items: z.array(z.object({ title: z.string(), thumbnail: optionalText })),
})
export type ListedOrder = z.output<typeof listedOrderSchema>

const pieceSchema = z.object({ line_item_id: z.string(), quantity: z.number() })

const lineSchema = z.object({
  line_item_id: z.string(),
  title: z.string(),
  variant_title: optionalText,
  thumbnail: optionalText,
  quantity: z.number(),
  cancelled: z.number(),
  total: z.number(),
  /** Pieces that the customer can cancel or send back by themselves. */
  left_to_cancel: z.number(),
  left_to_return: z.number(),
  return_until: instant.nullish().transform((until) => until ?? null),
})
export type OrderLine = z.output<typeof lineSchema>

const parcelSchema = z.object({
  id: z.string(),
  number: z.number(),
  packed_at: z.string(),
  shipped_at: z.string().nullable(),
  delivered_at: z.string().nullable(),
  items: z.array(pieceSchema),
  tracking: z.array(z.object({ number: z.string(), url: optionalText })),
})
export type OrderParcel = z.output<typeof parcelSchema>

const returnSchema = z.object({
  id: z.string(),
  number: z.number(),
  status: z.string(),
  requested_at: z.string(),
  items: z.array(pieceSchema),
})
export type OrderReturn = z.output<typeof returnSchema>

const refundSchema = z.object({
  id: z.string(),
  kind: z.enum(["cancellation", "return"]),
  created_at: z.string(),
  amount: z.number(),
  shipping_amount: z.number(),
  reason: optionalText,
  items: z.array(pieceSchema),
})
export type OrderRefund = z.output<typeof refundSchema>

/** What one vendor sells in an order. */
const vendorOrderSchema = z.object({
  vendor: vendorSchema,
  status: z.string(),
  /** Goes along with what is asked for: who looks at an old page is told so. */
  revision: z.string(),
  lines: z.array(lineSchema),
  totals: z.object({ shipping_total: z.number(), total: z.number(), refunded_total: z.number() }),
  pending: z.object({ to_pack: z.number(), to_ship: z.number(), on_the_way: z.number() }),
  parcels: z.array(parcelSchema),
  returns: z.array(returnSchema),
  refunds: z.array(refundSchema),
})
export type VendorOrder = z.output<typeof vendorOrderSchema>

/** An order of goods with the part of every vendor. */
export const customerOrderSchema = z.object({
  id: z.string(),
  number: z.number(),
  placed_at: instant,
  currency_code: currencyCode,
  total: z.number(),
  refunded_total: z.number(),
  vendor_orders: z.array(vendorOrderSchema),
  bookings: z.array(
    z.object({ id: z.string(), number: z.string(), starts_at: instant, time_zone: z.string() }),
  ),
})
export type CustomerOrder = z.output<typeof customerOrderSchema>

export const refundPreviewSchema = z.object({
  amount: z.number(),
  shipping_amount: z.number(),
  currency_code: currencyCode,
})
export type RefundPreview = z.output<typeof refundPreviewSchema>
