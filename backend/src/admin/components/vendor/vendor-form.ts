import { z } from "zod"

import { decimal, email, optionalText, requiredText } from "../../lib/forms/rules"
import type { Vendor } from "../../lib/vendor/vendor"

export const vendorSchema = z.object({
  name: requiredText(),
  email: email(),
  phone: optionalText(),
  description: optionalText(),
  commission_rate: decimal(0, 100),
})
export type VendorValues = z.infer<typeof vendorSchema>

/** A new vendor starts with the platform's usual commission, as the backend's default has it. */
export function vendorValues(vendor?: Vendor): VendorValues {
  return {
    name: vendor?.name ?? "",
    email: vendor?.email ?? "",
    phone: vendor?.phone ?? "",
    description: vendor?.description ?? "",
    commission_rate: Number(vendor?.commission_rate ?? 15),
  }
}

/** The commission is left out where it is not for the caller to set. */
export function vendorBody(
  { phone, description, commission_rate, ...rest }: VendorValues,
  withCommission: boolean,
) {
  return {
    ...rest,
    phone: phone || null,
    description: description || null,
    ...(withCommission ? { commission_rate } : {}),
  }
}
