import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { VENDOR_MODULE } from "../../../modules/vendor"

const REFUSALS = {
  expired: ["code_expired", "This code is older than 15 minutes; have a new one sent"],
  used_up: ["code_used_up", "This code was tried too often; have a new one sent"],
  none: ["code_not_sent", "No code was sent to this address; have one sent"],
} as const

/** Tries a code; a wrong one counts although the step fails, or it could be tried for ever. */
export const tryEmailCodeStep = createStep(
  "try-email-code",
  async ({ vendor_id, code }: { vendor_id: string; code: string }, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const { email } = await vendors.retrieveVendor(vendor_id)
    const result = await vendors.confirmEmail({ vendor_id, email, code })
    if (result.outcome === "confirmed") return new StepResponse({ email, confirmed: true })
    if (result.outcome === "wrong") {
      const left = result.left === 1 ? "1 attempt is left" : `${result.left} attempts are left`
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `code: is not the one in the mail; ${left}`)
    }
    const [refusal, message] = REFUSALS[result.outcome]
    throw conflict(refusal, message)
  },
)
