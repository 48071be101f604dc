import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { VENDOR_MODULE } from "../../../modules/vendor"
import { VENUE_MODULE } from "../../../modules/venue"

/** Whether shoppers may see a venue. */
export interface VenueVisibility {
  id: string
  vendor_id: string
  visible: boolean
}

/** Sets `visible` of venues and `bookable` of their schedules; makes a schedule that is missing. */
export const setVisibilityStep = createStep(
  "set-visibility",
  async (input: { venue_ids?: string[]; vendor_id?: string }, { container }) => {
    const venueModule = container.resolve(VENUE_MODULE)
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const venues = await venueModule.listVenues(
      input.vendor_id ? { vendor_id: input.vendor_id } : { id: input.venue_ids ?? [] },
    )
    const vendors = await container
      .resolve(VENDOR_MODULE)
      .listVendors({ id: venues.map(({ vendor_id }) => vendor_id) }, { select: ["id", "status"] })
    const approved = new Set(vendors.filter(({ status }) => status === "approved").map(({ id }) => id))
    const wanted: VenueVisibility[] = venues.map(({ id, vendor_id, status }) => ({
      id,
      vendor_id,
      visible: status === "published" && approved.has(vendor_id),
    }))
    const schedules = await scheduling.listVenueSchedules({ venue_id: venues.map(({ id }) => id) })
    const scheduleOf = new Map(schedules.map((schedule) => [schedule.venue_id, schedule]))
    await venueModule.updateVenues(wanted.map(({ id, visible }) => ({ id, visible })))
    const rows = venues.map((venue, index) => ({
      venue_id: venue.id,
      vendor_id: venue.vendor_id,
      time_zone: venue.time_zone,
      currency_code: venue.currency_code,
      bookable: wanted[index].visible,
    }))
    const idOf = (venueId: string) => scheduleOf.get(venueId)?.id
    const created = await scheduling.createVenueSchedules(rows.filter(({ venue_id }) => !idOf(venue_id)))
    await scheduling.updateVenueSchedules(
      rows.flatMap((row) => {
        const id = idOf(row.venue_id)
        return id ? [{ id, ...row }] : []
      }),
    )
    const before = venues.map(({ id, visible }) => ({ id, visible }))
    return new StepResponse(wanted, { before, schedules, created: created.map(({ id }) => id) })
  },
  async (previous, { container }) => {
    if (!previous) return
    await container.resolve(VENUE_MODULE).updateVenues(previous.before)
    const scheduling = container.resolve(SCHEDULING_MODULE)
    await scheduling.deleteVenueSchedules(previous.created)
    await scheduling.updateVenueSchedules(
      previous.schedules.map(({ id, bookable, time_zone, currency_code }) => ({
        id,
        bookable,
        time_zone,
        currency_code,
      })),
    )
  },
)
