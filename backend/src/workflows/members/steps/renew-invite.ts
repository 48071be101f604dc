import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MODULE } from "../../../modules/vendor"
import type { SentInvite } from "../invitation"
import { inviteExpiry, inviteHash, newInviteToken } from "../invite-token"

/** Gives an open invite a new token and its full time; compensation puts the old ones back. */
export const renewInviteStep = createStep(
  "renew-invite",
  async ({ id }: { id: string }, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const [invite] = await vendors.listMemberInvites({ id, accepted_at: null }, { take: 1 })
    if (!invite) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no invite ${id}`)
    const [vendor] = await vendors.listVendors({ id: invite.vendor_id ?? "" }, { take: 1 })
    const { email, token_hash, expires_at: expired_at } = invite
    const token = newInviteToken({ id, email })
    const expires_at = inviteExpiry()
    await vendors.updateMemberInvites({ id, token_hash: inviteHash(token), expires_at })
    const business = vendor?.name ?? null
    const sent: SentInvite = { id, email, token, expires_at: expires_at.toISOString(), business }
    return new StepResponse(sent, { id, token_hash, expires_at: expired_at })
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENDOR_MODULE).updateMemberInvites(before)
  },
)
