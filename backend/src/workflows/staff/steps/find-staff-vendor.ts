import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

/**
 * Finds a staff member, their picture and the business they work for.
 * @throws 404 unknown staff member
 */
export const findStaffVendorStep = createStep(
  "find-staff-vendor",
  async ({ id }: { id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const { name, picture_url, venue_id } = await scheduling.retrieveStaffMember(id)
    const [schedule] = await scheduling.listVenueSchedules({ venue_id }, { take: 1 })
    return new StepResponse({ name, picture_url, vendor_id: schedule?.vendor_id ?? null })
  },
)
