import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateResource } from "../../api/schemas/venue"
import { createResourceStep } from "./steps/create-resource"
import { requireVenueStep } from "./steps/require-venue"

/**
 * Adds rooms, chairs or equipment to a venue. Input: the body of `POST /admin/venues/:id/resources` with the venue.
 * Answers the resource's `id`.
 * @throws 404 unknown venue
 */
export const addResourceWorkflow = createWorkflow(
  "add-resource",
  (input: CreateResource & { venue_id: string }) => {
    requireVenueStep(transform({ input }, ({ input }) => ({ id: input.venue_id })))
    return new WorkflowResponse(createResourceStep(input))
  },
)
