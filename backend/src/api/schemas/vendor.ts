import { z } from "@medusajs/framework/zod"
import { toHandle } from "../../text/handle"
import { countryCode, email, paragraphs, richText, text } from "./primitives"
import { stated } from "./text-kind"

/** The part of a URL that names something; spelt in lower-case Latin letters, digits and hyphens. */
export const handle = stated(
  "handle",
  text(100)
    .refine((value) => /[a-z0-9]/i.test(value), { message: "must contain a Latin letter or a digit" })
    .transform((value) => toHandle(value)),
)

/** Who a business is by law; what is not known yet may stay empty. Written as a whole. */
export const legalDetails = z.strictObject({
  legal_name: text(200).nullish(),
  registration_number: text(60).nullish(),
  tax_number: text(60).nullish(),
  address_1: text(200).nullish(),
  city: text(100).nullish(),
  province: text(100).nullish(),
  postal_code: text(20).nullish(),
  country_code: countryCode.nullish(),
})

const profile = {
  name: text(120),
  phone: text(40).nullish(),
  description: richText(5000).nullish(),
  logo_url: z
    .url({ protocol: /^https?$/, error: "must be an http or https address" })
    .max(2000)
    .nullish(),
  legal_details: legalDetails.nullish(),
}

/** A vendor as the platform creates it; it is approved at once. `commission_rate` is a percentage. */
export const createVendor = z.strictObject({
  ...profile,
  email,
  handle: handle.optional(),
  commission_rate: z.number().min(0).max(100).optional(),
  /** How long before a visit its client is reminded, up to 14 days; null is never. */
  reminder_minutes: z.number().int().min(0).max(20_160).nullish(),
})

/** What may be changed of a vendor; the commission is the platform's to change. */
export const updateVendor = createVendor.omit({ handle: true }).partial()

/** Why a vendor or a venue is refused or closed. */
export const requiredReason = z.object({ reason: paragraphs(1000) })

/** A step that may be explained. */
export const optionalReason = z.object({ reason: paragraphs(1000, 0).nullish() })

export type LegalDetails = z.output<typeof legalDetails>
export type CreateVendor = z.output<typeof createVendor>
export type UpdateVendor = z.output<typeof updateVendor>
export type Reason = z.output<typeof optionalReason>
