import { acquireLockStep, createUsersWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { personLock } from "./members-lock"
import { roleOffered } from "./role-offered"
import { checkStaffMemberStep } from "./steps/check-staff-member"
import { createMembershipStep } from "./steps/create-membership"
import { findInviteStep } from "./steps/find-invite"
import { findPersonStep } from "./steps/find-person"
import { joinSignInStep } from "./steps/join-sign-in"
import { joinStaffMemberStep } from "./steps/join-staff-member"
import { useInviteStep } from "./steps/use-invite"

/** A token and the sign-in that accepts it; the names are for a user who is new. */
export interface AcceptedInvite {
  token: string
  auth_identity_id: string
  typed_email?: string | null
  first_name?: string | null
  last_name?: string | null
}

/**
 * Makes whoever signs in by the invited address a member: user (unless there is one), membership and staff member
 * appear together or not at all, and the invite is used up. Answers the user's `id`.
 * @throws 400, 403 another address, 404 unknown token or staff member gone, 409 `invite_used`, `invite_expired`,
 *   `already_member`, `staff_member_taken`
 */
export const acceptMemberInviteWorkflow = createWorkflow("accept-member-invite", (input: AcceptedInvite) => {
  const invite = findInviteStep(input)
  const lock = transform({ invite }, ({ invite }) => personLock(invite.email))
  acquireLockStep(lock)
  const person = findPersonStep(
    transform({ input, invite }, ({ input: { auth_identity_id, typed_email }, invite: { email } }) => ({
      auth_identity_id,
      typed_email,
      email,
    })),
  )
  useInviteStep(invite)
  const made = when("a-user-is-made", { person }, ({ person }) => person.user_id === null).then(() =>
    createUsersWorkflow.runAsStep({
      input: transform({ input, invite }, ({ input: { first_name, last_name }, invite: { email } }) => ({
        users: [{ email, first_name: first_name ?? undefined, last_name: last_name ?? undefined }],
      })),
    }),
  )
  const member = transform({ invite, person, made }, ({ invite, person, made }) =>
    roleOffered(invite, person.user_id ?? made?.[0].id ?? ""),
  )
  joinSignInStep(
    transform({ input, member }, ({ input: { auth_identity_id }, member }) => ({
      auth_identity_id,
      user_id: member.principal_id,
    })),
  )
  checkStaffMemberStep(member)
  createMembershipStep(member)
  joinStaffMemberStep(
    transform({ member }, ({ member }) => ({
      user_id: member.principal_id,
      staff_member_id: member.staff_member_id ?? undefined,
    })),
  )
  releaseLockStep(lock)
  return new WorkflowResponse(transform({ member }, ({ member }) => ({ id: member.principal_id })))
})
