import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateVendor } from "../../../api/schemas/vendor"
import { VENDOR_MODULE } from "../../../modules/vendor"

/** What changes of a vendor's profile; `logo_file_id` comes with an uploaded logo. */
export type VendorChange = UpdateVendor & { id: string; logo_file_id?: string | null }

/** Updates a vendor's profile; compensation writes back what was there. */
export const updateVendorStep = createStep(
  "update-vendor",
  async (input: VendorChange, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const {
      id,
      name,
      email,
      phone,
      description,
      logo_url,
      logo_file_id,
      legal_details,
      commission_rate,
      reminder_minutes,
    } = await vendors.retrieveVendor(input.id)
    const profile = { id, name, email, phone, description, logo_url, logo_file_id, legal_details }
    const before = { ...profile, commission_rate, reminder_minutes }
    await vendors.updateVendors(input)
    return new StepResponse({ id, former_logo_url: logo_url, former_logo_file_id: logo_file_id }, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENDOR_MODULE).updateVendors(before)
  },
)
