import { acquireLockStep, createUserAccountWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { RegisterVendor } from "../../api/schemas/onboarding"
import { createMembershipStep } from "../members/steps/create-membership"
import { createVendorStep } from "../vendors/steps/create-vendor"
import { sendEmailCodeWorkflow } from "./send-email-code"
import { findRegistrantStep } from "./steps/find-registrant"

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
    const user = createUserAccountWorkflow.runAsStep({
      input: transform({ input, registrant }, ({ input, registrant }) => ({
        authIdentityId: input.auth_identity_id,
        userData: { email: registrant.email, ...input.owner },
      })),
    })
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
