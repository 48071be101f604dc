import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Approvals } from "../../../api/schemas/approvals"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { APPROVALS, loadApprovals } from "../approvals"

/** Writes the setting `approvals`; compensation brings the former back. */
export const setApprovalsStep = createStep(
  "set-approvals",
  async (input: Approvals, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const before = await loadApprovals(container)
    const value = {
      products: input.products ?? before.products,
      services: input.services ?? before.services,
    }
    const [setting] = await vendors.listPlatformSettings({ key: APPROVALS }, { take: 1 })
    const { id } = setting
      ? await vendors.updatePlatformSettings({ id: setting.id, value })
      : await vendors.createPlatformSettings({ key: APPROVALS, value })
    return new StepResponse(value, { id, value: before })
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENDOR_MODULE).updatePlatformSettings(before)
  },
)
