import { deleteFilesWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeMediaStep } from "../media/steps/remove-media"
import type { ImageOfVenue } from "./require-image"
import { deleteVenueImageStep } from "./steps/delete-venue-image"

/**
 * Removes a picture of a venue and then its files, which nothing can bring back. Pictures of the demo city are single
 * files of their own, named in `file_id`.
 * @throws 404 when the venue has no such picture
 */
export const removeVenueImageWorkflow = createWorkflow("remove-venue-image", (input: ImageOfVenue) => {
  const image = deleteVenueImageStep(input)
  when("it-has-a-file", { image }, ({ image }) => image.file_ids.length > 0).then(() => {
    deleteFilesWorkflow.runAsStep({ input: transform({ image }, ({ image }) => ({ ids: image.file_ids })) })
  })
  removeMediaStep(transform({ image }, ({ image }) => ({ urls: [image.url] })))
  return new WorkflowResponse(image)
})
