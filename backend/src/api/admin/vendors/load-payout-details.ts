import type { MedusaContainer } from "@medusajs/framework/types"
import { VENDOR_MODULE } from "../../../modules/vendor"
import type { PayoutSummary } from "../../../modules/vendor/payouts/payout-details"

/**
 * Where a business is paid, masked; null while it has not said.
 * @throws 404 unknown vendor
 */
export async function loadPayoutDetails(container: MedusaContainer, vendorId: string) {
  const vendors = container.resolve(VENDOR_MODULE)
  await vendors.retrieveVendor(vendorId, { select: ["id"] })
  const [account] = await vendors.listPayoutAccounts({ vendor_id: vendorId }, { take: 1 })
  if (!account) return null
  return { ...(account.summary as unknown as PayoutSummary), updated_at: account.updated_at }
}
