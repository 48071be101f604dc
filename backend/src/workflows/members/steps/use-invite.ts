import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { VENDOR_MODULE } from "../../../modules/vendor"

/**
 * Marks an invite as accepted, under the lock of its person; compensation opens it again.
 * @throws 409 `invite_used`, `invite_expired`
 */
export const useInviteStep = createStep(
  "use-invite",
  async ({ id }: { id: string }, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const { accepted_at, expires_at } = await vendors.retrieveMemberInvite(id)
    if (accepted_at) throw conflict("invite_used", "This invitation was already accepted")
    if (expires_at <= new Date())
      throw conflict("invite_expired", "This invitation has expired; ask for a new one")
    await vendors.updateMemberInvites({ id, accepted_at: new Date() })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(VENDOR_MODULE).updateMemberInvites({ id, accepted_at: null })
  },
)
