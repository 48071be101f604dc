import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

/**
 * Soft-deletes all that scheduling keeps of a venue but its bookings: nothing can be booked there from now on.
 * Answers the products of its services. Compensation restores it all.
 */
export const closeVenueScheduleStep = createStep(
  "close-venue-schedule",
  async ({ id }: { id: string }, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const own = { venue_id: id }
    const every = { select: ["id" as const], take: null }
    const services = await scheduling.listServices(own, { select: ["id", "product_id"], take: null })
    const closed = {
      services: ids(services),
      staff: ids(await scheduling.listStaffMembers(own, every)),
      resources: ids(await scheduling.listResources(own, every)),
      schedules: ids(await scheduling.listVenueSchedules(own, every)),
      staff_venues: ids(await scheduling.listStaffVenues(own, every)),
      shifts: ids(await scheduling.listShifts(own, every)),
      overrides: ids(await scheduling.listShiftOverrides(own, every)),
    }
    await scheduling.softDeleteVenueSchedules(closed.schedules)
    await scheduling.softDeleteServices(closed.services)
    await scheduling.softDeleteStaffMembers(closed.staff)
    await scheduling.softDeleteResources(closed.resources)
    await scheduling.softDeleteStaffVenues(closed.staff_venues)
    await scheduling.softDeleteShifts(closed.shifts)
    await scheduling.softDeleteShiftOverrides(closed.overrides)
    return new StepResponse({ product_ids: services.map(({ product_id }) => product_id) }, closed)
  },
  async (closed, { container }) => {
    if (!closed) return
    const scheduling = container.resolve(SCHEDULING_MODULE)
    await scheduling.restoreShiftOverrides(closed.overrides)
    await scheduling.restoreShifts(closed.shifts)
    await scheduling.restoreStaffVenues(closed.staff_venues)
    await scheduling.restoreResources(closed.resources)
    await scheduling.restoreStaffMembers(closed.staff)
    await scheduling.restoreServices(closed.services)
    await scheduling.restoreVenueSchedules(closed.schedules)
  },
)
