import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"

/**
 * Passes when nobody is at a venue, has a visit to come there or is just booking one.
 * @throws 409 `has_bookings`
 */
export const refuseVenueWithBookingsStep = createStep(
  "refuse-venue-with-bookings",
  async ({ id }: { id: string }, { container }) => {
    const now = new Date()
    const [booking] = await container.resolve(SCHEDULING_MODULE).listBookings(
      {
        venue_id: id,
        $or: [
          { status: ["requested", "confirmed"], ends_at: { $gt: now } },
          { status: "checked_in" },
          { status: "held", hold_expires_at: { $gt: now } },
        ],
      },
      { select: ["id"], take: 1 },
    )
    if (booking) throw conflict("has_bookings", "This venue has bookings that are live or still to come")
    return new StepResponse({ id })
  },
)
