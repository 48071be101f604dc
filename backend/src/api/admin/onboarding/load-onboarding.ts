import type { MedusaContainer } from "@medusajs/framework/types"
import { loadChecklist } from "../../../workflows/onboarding/load-checklist"
import { loadVendor } from "../vendors/load-vendor"

/**
 * A vendor with its checklist.
 * @throws 404 unknown vendor
 */
export async function loadOnboarding(container: MedusaContainer, vendorId: string) {
  const vendor = await loadVendor(container, vendorId)
  return { ...(await loadChecklist(container, vendorId)), vendor }
}
