import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateVenue } from "../../../api/schemas/venue"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"
import { VENUE_MODULE } from "../../../modules/venue"
import type VenueModuleService from "../../../modules/venue/service"
import { refusingTakenHandle } from "../../../text/free-handle"
import { refuseUnknownTerms } from "../refuse-unknown-terms"
import { venueColumns } from "../venue-columns"

/** Updates a venue's profile and terms; compensation writes back what was there. */
export const updateVenueStep = createStep(
  "update-venue",
  async ({ id, body }: { id: string; body: UpdateVenue }, { container }) => {
    const venues = container.resolve(VENUE_MODULE)
    const before = await venues.retrieveVenue(id, { relations: ["categories", "tags", "amenities"] })
    if (body.currency_code !== undefined && body.currency_code !== before.currency_code) {
      await refuseWithServices(container, id)
    }
    await refuseUnknownTerms(container, body)
    await refusingTakenHandle(body.handle ?? before.handle, (handle) =>
      venues.updateVenues({ ...venueColumns(body), id, handle }),
    )
    return new StepResponse({ id }, columnsOf(before))
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENUE_MODULE).updateVenues(before)
  },
)

async function refuseWithServices(container: MedusaContainer, id: string): Promise<void> {
  const [service] = await container
    .resolve(SCHEDULING_MODULE)
    .listServices({ venue_id: id }, { select: ["id"], take: 1 })
  if (service) {
    throw conflict(
      "currency_mismatch",
      "The services of this venue are priced in its currency; it stays as it is",
    )
  }
}

type VenueRow = Awaited<ReturnType<VenueModuleService["retrieveVenue"]>>

/** The row as an update takes it: terms by their ids, pictures and questions left alone. */
function columnsOf({ categories, tags, amenities, images: _images, faqs: _faqs, ...columns }: VenueRow) {
  const ids = (terms: { id: string }[]) => terms.map(({ id }) => id)
  return { ...columns, categories: ids(categories), tags: ids(tags), amenities: ids(amenities) }
}
