import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Role } from "../../access/workspace"
import { createMembershipStep } from "../members/steps/create-membership"
import { roleOffered } from "../members/role-offered"
import { checkVendorStep } from "./steps/check-vendor"

/** A secret API key with a role: of a vendor, or of the platform when `vendor_id` is null. */
export interface NewAccessKey {
  title: string
  role: Role
  vendor_id: string | null
  expires_at?: Date | null
  created_by: string
}

/**
 * Makes a secret API key and its membership. Answers its id and its token, which is told this once.
 * @throws 404 unknown vendor
 */
export const createAccessKeyWorkflow = createWorkflow("create-access-key", (input: NewAccessKey) => {
  checkVendorStep(input)
  const keys = createApiKeysWorkflow.runAsStep({
    input: transform({ input }, ({ input: { title, created_by } }) => ({
      api_keys: [{ title, type: "secret" as const, created_by }],
    })),
  })
  createMembershipStep(
    transform({ input, keys }, ({ input, keys }) => ({
      ...roleOffered({ ...input, staff_member_id: null }, keys[0].id),
      principal_type: "api-key" as const,
      expires_at: input.expires_at ?? null,
    })),
  )
  return new WorkflowResponse(transform({ keys }, ({ keys }) => ({ id: keys[0].id, token: keys[0].token })))
})
