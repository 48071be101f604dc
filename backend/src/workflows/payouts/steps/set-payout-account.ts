import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MODULE } from "../../../modules/vendor"
import type { SealedDetails } from "../../../modules/vendor/payouts/seal-details"

/** Writes a vendor's payout account; compensation brings the former back. */
export const setPayoutAccountStep = createStep(
  "set-payout-account",
  async ({ vendor_id, sealed, summary }: SealedDetails, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    await vendors.retrieveVendor(vendor_id, { select: ["id"] })
    const [former] = await vendors.listPayoutAccounts({ vendor_id }, { take: 1 })
    const kept = { vendor_id, sealed, summary: { ...summary } }
    const { id } = former
      ? await vendors.updatePayoutAccounts({ ...kept, id: former.id })
      : await vendors.createPayoutAccounts(kept)
    return new StepResponse({ id }, { id, former: former ?? null })
  },
  async (undo, { container }) => {
    if (!undo) return
    const vendors = container.resolve(VENDOR_MODULE)
    if (undo.former) await vendors.updatePayoutAccounts(undo.former)
    else await vendors.deletePayoutAccounts([undo.id])
  },
)
