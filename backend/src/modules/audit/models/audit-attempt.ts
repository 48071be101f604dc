import { model } from "@medusajs/framework/utils"

/**
 * A change that has begun: the entry as far as it is known, under the entry's id. It goes when the entry is written or the
 * request was refused; what a server left behind when it died becomes an entry whose outcome is unknown.
 */
export const AuditAttempt = model
  .define("audit_attempt", {
    id: model.id({ prefix: "aud" }).primaryKey(),
    began_at: model.dateTime(),
    entry: model.json(),
  })
  .indexes([{ on: ["began_at"] }])
