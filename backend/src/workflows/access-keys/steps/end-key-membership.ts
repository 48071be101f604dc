import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MODULE } from "../../../modules/vendor"

/** Soft-deletes the membership of a secret API key; compensation restores it. */
export const endKeyMembershipStep = createStep(
  "end-key-membership",
  async ({ id }: { id: string }, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const memberships = await vendors.listMemberships({ principal_type: "api-key", principal_id: id })
    const ids = memberships.map((membership) => membership.id)
    if (ids.length > 0) await vendors.softDeleteMemberships(ids)
    return new StepResponse({ id }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(VENDOR_MODULE).restoreMemberships(ids)
  },
)
