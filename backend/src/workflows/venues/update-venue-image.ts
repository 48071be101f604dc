import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateImage } from "../../api/schemas/venue"
import type { ImageOfVenue } from "./require-image"
import { updateVenueImageStep } from "./steps/update-venue-image"

/**
 * Changes how a picture of a venue is described and ranked.
 * @throws 404 when the venue has no such picture
 */
export const updateVenueImageWorkflow = createWorkflow(
  "update-venue-image",
  (input: ImageOfVenue & { body: UpdateImage }) => {
    return new WorkflowResponse(updateVenueImageStep(input))
  },
)
