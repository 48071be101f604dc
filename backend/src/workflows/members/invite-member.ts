import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { mailInvitationWorkflow } from "../mail/mail-invitation"
import type { Invitation } from "./invitation"
import { membersLock } from "./members-lock"
import { checkInvitationStep } from "./steps/check-invitation"
import { writeInviteStep } from "./steps/write-invite"

/**
 * Invites an e-mail address to a role and mails the link. Answers the invite's `id`; the token goes to the invited
 * alone, because having it proves the address.
 * @throws 404 unknown vendor or staff member, 409 `already_member`, `already_invited`, `staff_member_taken`
 */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: Invitation) => {
  const lock = transform({ input }, ({ input }) => membersLock(input.vendor_id))
  acquireLockStep(lock)
  const { business, replaced } = checkInvitationStep(input)
  const invite = writeInviteStep({ invitation: input, business, replaced })
  mailInvitationWorkflow.runAsStep({ input: invite })
  releaseLockStep(lock)
  return new WorkflowResponse(transform({ invite }, ({ invite }) => ({ id: invite.id })))
})
