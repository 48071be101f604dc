import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { generateEntityId } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../modules/vendor"
import type { Invitation, SentInvite } from "../invitation"
import { inviteExpiry, inviteHash, newInviteToken } from "../invite-token"

interface NewInvite {
  invitation: Invitation
  business: string | null
  /** Expired invites that end with this one. */
  replaced: string[]
}

/** Writes an invite and ends those it replaces; compensation undoes both. Answers it with its token. */
export const writeInviteStep = createStep(
  "write-invite",
  async ({ invitation, business, replaced }: NewInvite, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const id = generateEntityId(undefined, "minv")
    const { email } = invitation
    const token = newInviteToken({ id, email })
    const expires_at = inviteExpiry()
    if (replaced.length > 0) await vendors.softDeleteMemberInvites(replaced)
    await vendors.createMemberInvites({ ...invitation, id, token_hash: inviteHash(token), expires_at })
    const sent: SentInvite = { id, email, token, expires_at: expires_at.toISOString(), business }
    return new StepResponse(sent, { id, replaced })
  },
  async (written, { container }) => {
    if (!written) return
    const vendors = container.resolve(VENDOR_MODULE)
    await vendors.deleteMemberInvites([written.id])
    if (written.replaced.length > 0) await vendors.restoreMemberInvites(written.replaced)
  },
)
