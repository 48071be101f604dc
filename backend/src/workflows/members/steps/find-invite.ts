import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { inviteHash } from "../invite-token"

/**
 * The invite that a token opens, used and expired ones too.
 * @throws 404 unknown, withdrawn or sent again since
 */
export const findInviteStep = createStep(
  "find-invite",
  async ({ token }: { token: string }, { container }) => {
    const [invite] = await container
      .resolve(VENDOR_MODULE)
      .listMemberInvites({ token_hash: inviteHash(token) }, { take: 1 })
    if (!invite) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such invitation")
    const { id, email, role, vendor_id, staff_member_id } = invite
    return new StepResponse({ id, email, role, vendor_id, staff_member_id })
  },
)
