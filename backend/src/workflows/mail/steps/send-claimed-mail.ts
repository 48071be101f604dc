import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAIL_MODULE } from "../../../modules/mail"
import { MAXIMUM_ATTEMPTS } from "../../../modules/mail/retry"
import type { ClaimedMail } from "../../../modules/mail/types"
import { errorMessage } from "../error-message"
import { handOver } from "../hand-over"
import { withinTime } from "../within-time"

const SENDING_SECONDS = 120
const TURN_SECONDS = 15

type Outcome = "sent" | "postponed" | "failed"

async function attempt(mail: ClaimedMail, container: MedusaContainer): Promise<Outcome> {
  const queue = container.resolve(MAIL_MODULE)
  try {
    if (mail.attempts > MAXIMUM_ATTEMPTS) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Each attempt ended without an outcome")
    }
    await withinTime(handOver(mail, container), SENDING_SECONDS)
  } catch (error) {
    const gaveUp = await queue.markAttemptFailed(mail, errorMessage(error))
    if (!gaveUp) return "postponed"
    // No address and no words of the transport, which often quotes it: those are in the row.
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Mail ${mail.id} (${mail.template}) failed for good after ${mail.attempts} attempts`)
    return "failed"
  }
  await queue.markSent(mail.id)
  return "sent"
}

/**
 * What one person gets arrives in the order it was queued: the newest mail is the last word. A mail waits for the one before it,
 * but not for long, so that even a batch to one person ends within its lease.
 */
async function attemptInTurn(mails: readonly ClaimedMail[], container: MedusaContainer): Promise<Outcome[]> {
  const outcomes: Promise<Outcome>[] = []
  for (const mail of mails) {
    const outcome = attempt(mail, container)
    outcomes.push(outcome)
    await withinTime(outcome, TURN_SECONDS).catch(() => null)
  }
  return Promise.all(outcomes)
}

/**
 * Tries each claimed mail once, those to different people side by side; one that fails does not hold up the others. Answers the
 * counts.
 */
export const sendClaimedMailStep = createStep(
  "send-claimed-mail",
  async ({ mails }: { mails: ClaimedMail[] }, { container }) => {
    const recipients = [...new Set(mails.map(({ to }) => to.toLowerCase()))]
    const turns = recipients.map((recipient) =>
      attemptInTurn(
        mails.filter(({ to }) => to.toLowerCase() === recipient),
        container,
      ),
    )
    const outcomes = (await Promise.all(turns)).flat()
    const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length
    return new StepResponse({
      claimed: mails.length,
      sent: count("sent"),
      postponed: count("postponed"),
      failed: count("failed"),
    })
  },
)
