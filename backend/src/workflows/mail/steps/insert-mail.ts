import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAIL_MODULE } from "../../../modules/mail"
import { checkMail, type MailToQueue } from "../mail-to-queue"

/** Queues mails whose key is new; undone, it takes back those of them that no worker has begun to send. */
export const insertMailStep = createStep(
  "insert-mail",
  async ({ messages }: { messages: MailToQueue[] }, { container }) => {
    const ids = await container.resolve(MAIL_MODULE).enqueue(messages.map(checkMail))
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(MAIL_MODULE).withdraw(ids)
  },
)
