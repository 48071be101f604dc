import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { refuseForeignStaff } from "./steps/check-service-references"

/** A service, who is to perform it besides, and who no more. */
export interface ServiceTeamChange {
  service_id: string
  add: string[]
  remove: string[]
}

const changeServiceTeamStep = createStep(
  "change-service-team",
  async ({ service_id, add, remove }: ServiceTeamChange, { container }) => {
    const scheduling = container.resolve(SCHEDULING_MODULE)
    const { venue_id } = await scheduling.retrieveService(service_id, { select: ["venue_id"] })
    await refuseForeignStaff(container, [{ venue_id, staff_ids: add }])
    await scheduling.changeServiceTeam({ service_id, add, remove })
    return new StepResponse(service_id)
  },
)

/**
 * Adds staff to those who perform a service and takes others away, with their own prices and lengths. Others stay as they
 * are, whatever somebody else changes at the same time. The one step is one transaction.
 * @throws 404 unknown service; 400 naming `staff_ids` for staff of another venue
 */
export const changeServiceTeamWorkflow = createWorkflow(
  "change-service-team",
  (input: ServiceTeamChange) => new WorkflowResponse(changeServiceTeamStep(input)),
)
