import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createFaqsStep, type NewFaqs } from "./steps/create-faqs"
import { deleteFaqsStep } from "./steps/delete-faqs"
import { requireVenueStep } from "./steps/require-venue"

/**
 * Replaces the questions of a venue, or appends to them. They are answered in the order given.
 * @throws 404 unknown venue
 */
export const writeFaqsWorkflow = createWorkflow("write-faqs", (input: NewFaqs) => {
  requireVenueStep(transform({ input }, ({ input }) => ({ id: input.venue_id })))
  const written = createFaqsStep(input)
  deleteFaqsStep(transform({ written }, ({ written }) => ({ ids: written.replaced })))
  return new WorkflowResponse(written)
})
