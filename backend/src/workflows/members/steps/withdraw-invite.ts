import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MODULE } from "../../../modules/vendor"

/** Soft-deletes an invite, whereby its link is unknown; compensation restores it. */
export const withdrawInviteStep = createStep(
  "withdraw-invite",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve(VENDOR_MODULE).softDeleteMemberInvites([id])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(VENDOR_MODULE).restoreMemberInvites([id])
  },
)
