import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PreparedMedia } from "../../modules/media/content/prepared-media"
import { storeMediaWorkflow } from "../media/store-media"
import { createVenueImagesStep } from "./steps/create-venue-images"
import { requireRoomForImagesStep } from "./steps/require-room-for-images"
import { requireVenueStep } from "./steps/require-venue"

/** Pictures to add to a venue, prepared; `alt` describes all of them. */
export interface NewVenueImages {
  venue_id: string
  alt: string
  created_by: string
  pictures: PreparedMedia[]
}

/**
 * Stores pictures and adds them to a venue.
 * @throws 404 unknown venue, 400 when it would have more than 50
 */
export const addVenueImagesWorkflow = createWorkflow("add-venue-images", (input: NewVenueImages) => {
  const venue = requireVenueStep(transform({ input }, ({ input }) => ({ id: input.venue_id })))
  requireRoomForImagesStep(
    transform({ input }, ({ input: { venue_id, pictures } }) => ({ venue_id, more: pictures.length })),
  )
  const stored = storeMediaWorkflow.runAsStep({
    input: transform({ input, venue }, ({ input: { pictures, ...upload }, venue }) => ({
      media: pictures,
      vendor_id: venue.vendor_id,
      owner_id: venue.id,
      created_by: upload.created_by,
      alt: upload.alt,
      attached: true,
    })),
  })
  const images = createVenueImagesStep(
    transform({ input, stored }, ({ input: { venue_id, alt }, stored }) => ({
      venue_id,
      alt,
      urls: stored.flatMap(({ url }) => url ?? []),
    })),
  )
  return new WorkflowResponse(images)
})
