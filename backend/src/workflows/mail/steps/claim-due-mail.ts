import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAIL_MODULE } from "../../../modules/mail"

/** Longer than a batch can take, so that a lease only ends when its worker has died. */
const LEASE_SECONDS = 300

/** Claims up to `limit` mails that are due; a worker that dies gives them back when the lease ends. */
export const claimDueMailStep = createStep(
  "claim-due-mail",
  async ({ limit }: { limit: number }, { container }) => {
    return new StepResponse(await container.resolve(MAIL_MODULE).claimDue(limit, LEASE_SECONDS))
  },
)
