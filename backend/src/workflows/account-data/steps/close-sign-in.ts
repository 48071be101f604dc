import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { closeSignIn } from "../close-sign-in"

/** Takes the sign-in from a customer who is erased; see `closeSignIn`. */
export const closeSignInStep = createStep(
  { name: "close-sign-in", noCompensation: true },
  async (of: { auth_identity_id: string }, { container }) => {
    await closeSignIn(container, of)
    return new StepResponse(of.auth_identity_id)
  },
)
