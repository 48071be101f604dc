import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { loadChecklist } from "../load-checklist"

/**
 * Passes when a vendor has all that the platform wants to see.
 * @throws 409 `checklist_incomplete` with `missing`, the items that are not done
 */
export const requireCompleteChecklistStep = createStep(
  "require-complete-checklist",
  async ({ id }: { id: string }, { container }) => {
    const { checklist } = await loadChecklist(container, id)
    const missing = checklist.filter(({ done }) => !done).map(({ item }) => item)
    if (missing.length > 0) {
      throw conflict("checklist_incomplete", `This is still missing: ${missing.join(", ")}`, { missing })
    }
    return new StepResponse({ id })
  },
)
