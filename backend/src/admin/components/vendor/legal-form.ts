import { z } from "zod"

import { optionalText } from "../../lib/forms/rules"
import type { LegalDetails } from "../../lib/vendor/vendor"

const FIELDS = [
  "legal_name",
  "registration_number",
  "tax_number",
  "address_1",
  "city",
  "province",
  "postal_code",
  "country_code",
] as const

/** All may be empty for now; what is missing, the checklist says. */
export const legalSchema = z.object({
  legal_name: optionalText(),
  registration_number: optionalText(),
  tax_number: optionalText(),
  address_1: optionalText(),
  city: optionalText(),
  province: optionalText(),
  postal_code: optionalText(),
  country_code: optionalText(),
})
export type LegalValues = z.infer<typeof legalSchema>

export function legalValues(details: LegalDetails | null): LegalValues {
  const entries = FIELDS.map((field) => [field, details?.[field] ?? ""] as const)
  return legalSchema.parse(Object.fromEntries(entries))
}

export const legalBody = (values: LegalValues): LegalDetails =>
  Object.fromEntries(FIELDS.map((field) => [field, values[field] || null]))
