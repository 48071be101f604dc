import { z } from "@medusajs/framework/zod"
import { email, text } from "./primitives"

const profile = {
  name: text(120),
  phone: text(40).nullish(),
  description: text(5000, 0).nullish(),
  logo_url: z.url().max(2000).nullish(),
}

/** A vendor as the platform creates it; it is approved at once. `commission_rate` is a percentage. */
export const createVendor = z.object({
  ...profile,
  email,
  handle: text(100).optional(),
  commission_rate: z.number().min(0).max(100).optional(),
})

/** What may be changed of a vendor; the commission is the platform's to change. */
export const updateVendor = createVendor.omit({ handle: true }).partial()

/** Why a vendor or a venue is refused or closed. */
export const requiredReason = z.object({ reason: text(1000) })

/** A step that may be explained. */
export const optionalReason = z.object({ reason: text(1000).optional() })

export type CreateVendor = z.output<typeof createVendor>
export type UpdateVendor = z.output<typeof updateVendor>
