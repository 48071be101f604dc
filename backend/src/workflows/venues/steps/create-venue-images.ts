import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENUE_MODULE } from "../../../modules/venue"

interface StoredImages {
  venue_id: string
  alt: string
  urls: string[]
}

/** Adds stored pictures to a venue behind the ones it has; compensation removes them. */
export const createVenueImagesStep = createStep(
  "create-venue-images",
  async ({ venue_id, alt, urls }: StoredImages, { container }) => {
    const venues = container.resolve(VENUE_MODULE)
    const [last] = await venues.listVenueImages({ venue_id }, { order: { rank: "DESC" }, take: 1 })
    const next = last ? last.rank + 1 : 0
    const images = await venues.createVenueImages(
      urls.map((url, index) => ({ venue_id, alt, url, rank: next + index })),
    )
    const ids = images.map(({ id }) => id)
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(VENUE_MODULE).deleteVenueImages(ids)
  },
)
