import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SIGN_IN_MODULE } from "../../../modules/sign-in"
import type { SignOutEverywhere } from "../../../modules/sign-in/sessions/sign-out-everywhere"

/** Ends the sessions of a person; answers how many. Not taken back: whoever was signed out signs in again. */
export const endSessionsStep = createStep(
  { name: "end-sessions", maxRetries: 2, noCompensation: true },
  async (input: SignOutEverywhere, { container }) =>
    new StepResponse(await container.resolve(SIGN_IN_MODULE).signOutEverywhere(input)),
)
