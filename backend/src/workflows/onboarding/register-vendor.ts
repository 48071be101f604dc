import { acquireLockStep, createUsersWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { RegisterVendor } from "../../api/schemas/onboarding"
import { createMembershipStep } from "../members/steps/create-membership"
import { createVendorStep } from "../vendors/steps/create-vendor"
import { sendEmailCodeWorkflow } from "./send-email-code"
import { findRegistrantStep } from "./steps/find-registrant"
import { leadIdentityToUserStep } from "./steps/lead-identity-to-user"

/**
 * Makes a business of who signed up: a vendor that is pending, a user of the admin who signs in with the same e-mail and
 * password, their membership as its owner, and a mail with the code that confirms the address. All or none; two calls with
 * one identity make one business. Answers the vendor's `id`.
 * @throws 401 unknown identity, 409 `already_registered`
 */
export const registerVendorWorkflow = createWorkflow(
  "register-vendor",
  (input: RegisterVendor & { auth_identity_id: string }) => {
    const lock = transform({ input }, ({ input }) => ({
      key: `register-vendor:${input.auth_identity_id}`,
      timeout: 10,
      ttl: 60,
    }))
    acquireLockStep(lock)
    const registrant = findRegistrantStep(input)
    const vendor = createVendorStep(
      transform({ input, registrant }, ({ input: { name, phone, description }, registrant }) => ({
        name,
        phone,
        description,
        email: registrant.email,
        status: "pending" as const,
      })),
    )
    const users = createUsersWorkflow.runAsStep({
      input: transform({ input, registrant }, ({ input, registrant }) => ({
        users: [{ email: registrant.email, ...input.owner }],
      })),
    })
    const user = transform({ users }, ({ users: [user] }) => user)
    leadIdentityToUserStep(
      transform({ input, user }, ({ input: { auth_identity_id }, user }) => ({
        auth_identity_id,
        user_id: user.id,
      })),
    )
    createMembershipStep(
      transform({ user, vendor }, ({ user, vendor }) => ({
        principal_id: user.id,
        vendor_id: vendor.id,
        role: "owner" as const,
      })),
    )
    sendEmailCodeWorkflow.runAsStep({
      input: transform({ vendor }, ({ vendor }) => ({ vendor_id: vendor.id })),
    })
    releaseLockStep(lock)
    return new WorkflowResponse(vendor)
  },
)
