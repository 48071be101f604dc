import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SIGN_IN_MODULE } from "../../../modules/sign-in"

/** Notes that the person of a session has proved who they are. */
export const confirmSessionStep = createStep(
  { name: "confirm-session", noCompensation: true },
  async (session: { id: string; two_step: boolean }, { container }) => {
    await container.resolve(SIGN_IN_MODULE).confirm(session)
    return new StepResponse(undefined)
  },
)
