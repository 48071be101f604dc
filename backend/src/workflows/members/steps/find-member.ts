import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MODULE } from "../../../modules/vendor"

/**
 * Whose member someone is, which never changes; null is the platform's.
 * @throws 404 when there is no such member
 */
export const findMemberStep = createStep("find-member", async ({ id }: { id: string }, { container }) => {
  const [member] = await container
    .resolve(VENDOR_MODULE)
    .listMemberships({ id, principal_type: "user" }, { take: 1 })
  if (!member) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no member ${id}`)
  return new StepResponse({ vendor_id: member.vendor_id, principal_id: member.principal_id })
})
