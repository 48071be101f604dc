import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { eraseContact, type Erased } from "../erase-contact"

/** Erases who a customer is. Erased is erased: nothing undoes it, and what comes after it is made up for by a job. */
export const eraseContactStep = createStep(
  { name: "erase-contact", noCompensation: true },
  async (erased: Erased, { container }) => {
    await eraseContact(container, erased)
    return new StepResponse(erased.customer_id)
  },
)
