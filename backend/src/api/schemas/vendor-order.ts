import { z } from "@medusajs/framework/zod"
import { id, paragraphs, text } from "./primitives"
import { stated } from "./text-kind"

/** Why a vendor does not sell pieces after all. */
export const CANCELLATION_CODES = ["out_of_stock", "damaged", "buyer_request", "other"] as const

/** Why pieces come back. */
export const RETURN_CODES = ["damaged", "wrong_item", "not_as_described", "changed_mind", "other"] as const

/** Pieces of lines, each line once. */
const pieces = z
  .array(z.strictObject({ line_item_id: id, quantity: z.number().int().min(1).max(100_000) }))
  .max(100)
  .superRefine((items, context) => {
    items.forEach(({ line_item_id }, index) => {
      if (items.findIndex((item) => item.line_item_id === line_item_id) === index) return
      context.addIssue({ code: "custom", path: [index, "line_item_id"], message: "is named before" })
    })
  })

/** Pieces that something is asked for, and the order as it was seen. */
export const asked = {
  items: pieces.min(1),
  /** The `revision` of the order that was looked at: when it has changed since, 409 `order_changed`. */
  revision: stated("code", z.string().max(64)).optional(),
}

/** Words about why. */
export const reason = paragraphs(1000, 0).optional()

/** What is packed into one parcel. */
export const packLines = z.strictObject(asked)

/** How a parcel can be followed; both may be left out, the address not without a number. */
export const shipParcel = z
  .strictObject({
    tracking_number: text(100).optional(),
    tracking_url: z
      .url({ protocol: /^https?$/ })
      .max(1000)
      .optional(),
  })
  .superRefine(({ tracking_number, tracking_url }, context) => {
    if (!tracking_url || tracking_number) return
    context.addIssue({
      code: "custom",
      path: ["tracking_number"],
      message: "is required with a tracking_url",
    })
  })

/** What is cancelled, and why. */
export const cancelLines = z.strictObject({
  ...asked,
  reason_code: z.enum(CANCELLATION_CODES).optional(),
  reason,
})

/** What comes back, and why. */
export const requestReturn = z.strictObject({ ...asked, reason_code: z.enum(RETURN_CODES), reason })

/** What of a return is damaged and not put into stock. */
export const receiveReturn = z.strictObject({ damaged: pieces.optional() })

/** A step that needs no words. */
export const plainStep = z.strictObject({})

export type PackLines = z.output<typeof packLines>
export type ShipParcel = z.output<typeof shipParcel>
export type CancelLines = z.output<typeof cancelLines>
export type RequestReturn = z.output<typeof requestReturn>
export type ReceiveReturn = z.output<typeof receiveReturn>
