import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateDeskBooking } from "../../api/schemas/booking"
import type { Actor } from "../../modules/scheduling/bookings/actor"
import { keepDeskClientStep } from "../clients/steps/keep-desk-client"
import { bookingLines } from "./booking-lines"
import { confirmDeskHoldStep } from "./steps/confirm-desk-hold"
import { placeHoldStep } from "./steps/place-hold"
import { prepareDeskBookingStep } from "./steps/prepare-desk-booking"

/** What the desk enters, by whom, and at which venues they may (null: any). */
export type CreateDeskBookingInput = CreateDeskBooking & { by: Actor; venue_ids: string[] | null }

/**
 * Books a visit for a walk-in or a caller: holds the time, makes an order that is paid at the venue, and confirms.
 * All or nothing.
 * @throws 404 unknown variant, staff or customer; 409 `slot_unavailable` (with `conflicts` when rules were waived),
 * `slot_not_offered`, `venue_not_bookable`, `limit_reached`, `prerequisite_missing`
 */
export const createDeskBookingWorkflow = createWorkflow(
  "create-desk-booking",
  (input: CreateDeskBookingInput) => {
    const prepared = prepareDeskBookingStep(input)
    const hold = placeHoldStep(transform({ prepared }, ({ prepared }) => prepared.request))
    const order = createOrderWorkflow.runAsStep({
      input: transform({ prepared, hold }, ({ prepared: { order, titles }, hold }) => ({
        ...order,
        items: bookingLines(hold).map((line, index) => ({ ...line, title: titles[index] })),
      })),
    })
    keepDeskClientStep(transform({ prepared }, ({ prepared }) => prepared.client))
    confirmDeskHoldStep(
      transform({ input, prepared, hold, order }, ({ input, prepared, hold, order }) => ({
        booking_id: hold.booking_id,
        order_id: order.id,
        customer_id: prepared.request.customer_id,
        by: input.by,
        waived: {
          override_rules: input.override_rules ?? false,
          accept_overlap: input.accept_overlap ?? false,
        },
      })),
    )
    return new WorkflowResponse(hold)
  },
)
