import { z } from "zod"

import { decimal, email, optionalText, requiredText, wholeNumber } from "../../lib/forms/rules"
import type { Vendor } from "../../lib/vendor/vendor"

export const vendorSchema = z.object({
  name: requiredText(),
  email: email(),
  phone: optionalText(),
  description: optionalText(),
  commission_rate: decimal(0, 100),
  /** minutes; an emptied field means no reminders */
  reminder_minutes: wholeNumber(0, 20_160).optional(),
})
export type VendorValues = z.infer<typeof vendorSchema>

/** A new vendor starts with the usual commission and a reminder the day before, as the backend's defaults have it. */
export function vendorValues(vendor?: Vendor): VendorValues {
  return {
    name: vendor?.name ?? "",
    email: vendor?.email ?? "",
    phone: vendor?.phone ?? "",
    description: vendor?.description ?? "",
    commission_rate: Number(vendor?.commission_rate ?? 15),
    reminder_minutes: vendor ? (vendor.reminder_minutes ?? undefined) : 1440,
  }
}

/** The commission is left out where it is not for the caller to set. */
export function vendorBody(
  { phone, description, commission_rate, reminder_minutes, ...rest }: VendorValues,
  withCommission: boolean,
) {
  return {
    ...rest,
    phone: phone || null,
    description: description || null,
    reminder_minutes: reminder_minutes ?? null,
    ...(withCommission ? { commission_rate } : {}),
  }
}
