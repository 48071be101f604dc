import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { VENDOR_MODULE } from "../../../modules/vendor"
import type { NewMembership } from "../new-membership"

/** Inserts a membership for a principal who has none; compensation removes it. */
export const createMembershipStep = createStep(
  "create-membership",
  async (input: NewMembership, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const { principal_id, principal_type = "user", vendor_id = null } = input
    const [other] = await vendors.listMemberships({ principal_type, principal_id }, { take: 1 })
    if (other) throw conflict("already_member", "This account already has a role on Plaza")
    const { id } = await vendors.createMemberships({
      ...input,
      principal_type,
      vendor_id,
      kind: vendor_id === null ? ("platform" as const) : ("vendor" as const),
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(VENDOR_MODULE).deleteMemberships([id])
  },
)
