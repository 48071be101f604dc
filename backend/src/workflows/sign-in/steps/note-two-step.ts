import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SIGN_IN_MODULE } from "../../../modules/sign-in"
import type { TwoStepChanged } from "../two-step-changed"

/** The session that enrolled has passed two-step verification; once it is off, none has. */
export const noteTwoStepStep = createStep(
  { name: "note-two-step", maxRetries: 2, noCompensation: true },
  async (
    {
      change,
      auth_identity_id,
      session_id,
    }: Pick<TwoStepChanged, "change" | "auth_identity_id" | "session_id">,
    { container },
  ) => {
    const signIn = container.resolve(SIGN_IN_MODULE)
    if (change === "disabled") await signIn.forgetTwoStep(auth_identity_id)
    if (change === "enabled" && session_id) await signIn.confirm({ id: session_id, two_step: true })
    return new StepResponse(undefined)
  },
)
