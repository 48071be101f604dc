import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Turns two-step verification of a sign-in off; nothing happens when it is off. Not taken back: it is safe to run again. */
export const disableTwoStepStep = createStep(
  { name: "disable-two-step", maxRetries: 2, noCompensation: true },
  async ({ auth_identity_id }: { auth_identity_id: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const factors = await auth.listAuthMfa({ auth_identity_id, status: "enabled" })
    for (const { id } of factors) await auth.disableAuthMfa({ id })
    return new StepResponse(undefined)
  },
)
