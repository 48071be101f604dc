import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { VENDOR_MODULE } from "../../../modules/vendor"
import type { Vendor } from "../../../modules/vendor/models/vendor"
import type { LegalDetails } from "../../schemas/vendor"

/** A vendor as the admin routes answer it; `commission_rate` is a percentage, reminders go out `reminder_minutes` before. */
export function presentVendor(vendor: Omit<InferTypeOf<typeof Vendor>, "raw_commission_rate">) {
  return {
    id: vendor.id,
    name: vendor.name,
    handle: vendor.handle,
    email: vendor.email,
    phone: vendor.phone,
    description: vendor.description,
    logo_url: vendor.logo_url,
    legal_details: vendor.legal_details as LegalDetails | null,
    status: vendor.status,
    status_reason: vendor.status_reason,
    submitted_at: vendor.submitted_at,
    commission_rate: Number(vendor.commission_rate),
    reminder_minutes: vendor.reminder_minutes,
    created_at: vendor.created_at,
    updated_at: vendor.updated_at,
  }
}

/**
 * One vendor.
 * @throws 404 when there is none
 */
export async function loadVendor(container: MedusaContainer, id: string) {
  return presentVendor(await container.resolve(VENDOR_MODULE).retrieveVendor(id))
}
