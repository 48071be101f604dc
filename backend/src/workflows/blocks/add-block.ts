import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateBlock } from "../../api/schemas/staff"
import { SCHEDULING_MODULE } from "../../modules/scheduling"

/** What is to be kept free, and at which venues the caller may (null: any). */
export type AddBlockInput = CreateBlock & { venue_ids: string[] | null }

const addBlockStep = createStep(
  "add-block",
  async (input: AddBlockInput, { container }) => {
    const subject = await subjectOf(container, input)
    if (!subject || (input.venue_ids && !input.venue_ids.includes(subject.venue_id))) {
      const field = input.staff_id ? "staff_id" : "resource_id"
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `${field}: there is no ${input[field]}`)
    }
    const id = await container.resolve(SCHEDULING_MODULE).addBlock({
      ...subject,
      starts_at: new Date(input.starts_at),
      ends_at: new Date(input.ends_at),
      reason: input.reason ?? null,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SCHEDULING_MODULE).removeBlock(id)
  },
)

async function subjectOf(container: MedusaContainer, { staff_id, resource_id }: AddBlockInput) {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  if (staff_id) {
    const [member] = await scheduling.listStaffMembers({ id: staff_id }, { take: 1 })
    return (
      member && {
        venue_id: member.venue_id,
        subject_id: member.id,
        subject_type: "staff" as const,
        claimed: [member.id],
      }
    )
  }
  const [resource] = await scheduling.listResources(
    { id: resource_id ?? "" },
    { relations: ["units"], take: 1 },
  )
  return (
    resource && {
      venue_id: resource.venue_id,
      subject_id: resource.id,
      subject_type: "resource" as const,
      claimed: resource.units.map(({ id }) => id),
    }
  )
}

/**
 * Keeps a time of one staff member, or of all units of one resource, free of bookings.
 * @throws 404 naming `staff_id` or `resource_id`; 409 `bookings_affected` when the time is taken
 */
export const addBlockWorkflow = createWorkflow(
  "add-block",
  (input: AddBlockInput) => new WorkflowResponse(addBlockStep(input)),
)
