import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENUE_MODULE } from "../../../modules/venue"
import { inOrder, ranksToWrite } from "../../ordering/in-order"

/** A venue's pictures by their ids, those to come first. */
export interface VenueImageOrder {
  venue_id: string
  image_ids: string[]
}

/** Writes the ranks of a venue's pictures; compensation writes back the ones before. */
export const orderVenueImagesStep = createStep(
  "order-venue-images",
  async ({ venue_id, image_ids }: VenueImageOrder, { container }) => {
    const venues = container.resolve(VENUE_MODULE)
    const images = await venues.listVenueImages(
      { venue_id },
      { select: ["id", "rank"], order: { rank: "ASC", id: "ASC" }, take: null },
    )
    const ordered = inOrder(images, image_ids, "image_ids")
    await venues.updateVenueImages(ranksToWrite(ordered, 0))
    return new StepResponse(
      ordered.map(({ id }) => id),
      images.map(({ id, rank }) => ({ id, rank })),
    )
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENUE_MODULE).updateVenueImages(before)
  },
)
