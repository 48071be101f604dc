import { model } from "@medusajs/framework/utils"

/**
 * The outbox of mail: one row per message, sent by a job with retries. `key` makes queueing idempotent: the same
 * key is queued once, whatever happens to the caller.
 */
export const MailMessage = model
  .define("mail_message", {
    id: model.id({ prefix: "mail" }).primaryKey(),
    key: model.text(),
    template: model.text(),
    to: model.text(),
    data: model.json(),
    status: model.enum(["queued", "sent", "failed"]).default("queued"),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime(),
    sent_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
    /** Whether the address and the data go once it was sent or given up: whose they are is erased. */
    forgets_recipient: model.boolean().default(false),
  })
  .indexes([
    { on: ["key"], unique: true },
    { on: ["next_attempt_at"], where: "status = 'queued' AND deleted_at IS NULL" },
  ])
