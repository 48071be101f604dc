import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createVenueImagesStep } from "./steps/create-venue-images"
import { requireVenueStep } from "./steps/require-venue"

/** Pictures to add to a venue: WebP, base64; `alt` describes all of them. */
export interface NewVenueImages {
  venue_id: string
  alt: string
  pictures: string[]
}

/**
 * Stores pictures as public files and adds them to a venue.
 * @throws 404 unknown venue
 */
export const addVenueImagesWorkflow = createWorkflow("add-venue-images", (input: NewVenueImages) => {
  requireVenueStep(transform({ input }, ({ input }) => ({ id: input.venue_id })))
  const files = uploadFilesWorkflow.runAsStep({ input: transform({ input }, toFiles) })
  const images = createVenueImagesStep(
    transform({ input, files }, ({ input: { venue_id, alt }, files }) => ({ venue_id, alt, files })),
  )
  return new WorkflowResponse(images)
})

function toFiles({ input }: { input: NewVenueImages }) {
  return {
    files: input.pictures.map((content) => ({
      filename: "venue.webp",
      mimeType: "image/webp",
      content,
      access: "public" as const,
    })),
  }
}
