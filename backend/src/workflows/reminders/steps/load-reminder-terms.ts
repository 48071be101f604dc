import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MODULE } from "../../../modules/vendor"

/** Which vendors have their clients reminded, and how many minutes before a visit. */
export const loadReminderTermsStep = createStep("load-reminder-terms", async (_: void, { container }) => {
  const vendors = await container
    .resolve(VENDOR_MODULE)
    .listVendors({ reminder_minutes: { $ne: null } }, { select: ["id", "reminder_minutes"], take: null })
  return new StepResponse(
    vendors.flatMap(({ id, reminder_minutes }) =>
      reminder_minutes === null ? [] : [{ vendor_id: id, minutes: reminder_minutes }],
    ),
  )
})
