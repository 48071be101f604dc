import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireGrantable } from "../../../access/roles"
import type { Workspace } from "../../../access/workspace"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { keepAHead } from "../keep-a-head"

/**
 * Soft-deletes a membership; compensation restores it. Everyone may end their own.
 * @throws 403 a role that the caller does not decide over, 409 `last_owner`, `last_admin`
 */
export const endMembershipStep = createStep(
  "end-membership",
  async ({ workspace, id }: { workspace: Workspace; id: string }, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const membership = await vendors.retrieveMembership(id)
    if (membership.principal_id !== workspace.principal_id) requireGrantable(workspace, membership.role)
    await keepAHead(vendors, membership)
    await vendors.softDeleteMemberships([id])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(VENDOR_MODULE).restoreMemberships([id])
  },
)
