import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { VENUE_MODULE } from "../../../modules/venue"
import { nextVenueStatus, refusedVenueStep, type VenueStep } from "../venue-states"

/** A step to take with a venue; `reason` is kept as its `status_reason`. */
export interface VenueStatusChange {
  id: string
  step: VenueStep
  reason?: string | null
}

/** Writes a venue's new state; compensation writes back the one before. */
export const setVenueStatusStep = createStep(
  "set-venue-status",
  async ({ id, step, reason }: VenueStatusChange, { container }) => {
    const venues = container.resolve(VENUE_MODULE)
    const { status, status_reason } = await venues.retrieveVenue(id)
    const next = nextVenueStatus(step, status)
    if (!next) throw conflict("invalid_transition", refusedVenueStep(step, status))
    await venues.updateVenues({ id, status: next, status_reason: reason || null })
    return new StepResponse({ id }, { id, status, status_reason })
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENUE_MODULE).updateVenues(before)
  },
)
