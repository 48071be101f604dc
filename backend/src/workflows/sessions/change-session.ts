import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import type { SessionChange } from "../../modules/scheduling/sessions/change-session"
import { classOfferOf, refuseStranger } from "./class-offer"

const changeSessionStep = createStep("change-session", async (change: SessionChange, { container }) => {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const [session] = await scheduling.listClassSessions({ id: change.id }, { select: ["service_id"], take: 1 })
  if (!session) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no session ${change.id}`)
  if (change.staff_id) refuseStranger(await classOfferOf(container, session.service_id), change.staff_id)
  await scheduling.changeSession(change)
  return new StepResponse({ id: change.id })
})

/**
 * Gives a session to someone else, or another number of places. One transaction, so nothing needs to undo it.
 * @throws 404 unknown session or `staff_id`; 409 `has_bookings`, `slot_unavailable`, `invalid_transition`
 */
export const changeSessionWorkflow = createWorkflow(
  "change-session",
  (input: SessionChange) => new WorkflowResponse(changeSessionStep(input)),
)
