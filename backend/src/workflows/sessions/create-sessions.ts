import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateSessions } from "../../api/schemas/class-session"
import { SCHEDULING_MODULE } from "../../modules/scheduling"
import { expandSeries } from "../../modules/scheduling/sessions/expand-series"
import { classOfferOf, refuseStranger } from "./class-offer"

/** How far ahead a session may be announced. */
const MOST_AHEAD_MS = 5 * 366 * 86_400_000

/** The class that is to meet, and when. */
export type CreateSessionsInput = CreateSessions & { service_id: string }

const addSessionsStep = createStep("add-sessions", async (input: CreateSessionsInput, { container }) => {
  const offer = await classOfferOf(container, input.service_id)
  refuseStranger(offer, input.staff_id)
  const { when } = input
  const first = new Date("rrule" in when ? when.from : when.starts_at)
  refuseUntimely("rrule" in when ? "from" : "starts_at", first)
  const starts =
    "rrule" in when ? expandSeries({ ...when, from: first, time_zone: offer.time_zone }) : [first]
  const ids = await container.resolve(SCHEDULING_MODULE).addSessions({
    offer,
    starts,
    staff_id: input.staff_id ?? null,
    capacity: input.capacity,
    is_series: "rrule" in when,
  })
  return new StepResponse(ids)
})

function refuseUntimely(field: string, at: Date): void {
  const ahead = at.getTime() - Date.now()
  if (ahead >= 0 && ahead <= MOST_AHEAD_MS) return
  const message = ahead < 0 ? "must not be in the past" : "must be within five years"
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: ${message}`)
}

/**
 * Schedules sessions of a class, one or a series, with their staff and rooms; all or none. The one step is one
 * transaction, so nothing needs to undo it. Answers the ids in order of their starts.
 * @throws 404 unknown service or `staff_id`; 400 not a class, in the past, malformed `rrule`; 409 `slot_unavailable`
 * with `conflicts`
 */
export const createSessionsWorkflow = createWorkflow(
  "create-sessions",
  (input: CreateSessionsInput) => new WorkflowResponse(addSessionsStep(input)),
)
