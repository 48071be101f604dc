import { model } from "@medusajs/framework/utils"

/**
 * A request that carried an `Idempotency-Key`: whose it was and what it asked (both hashed), and once it is done,
 * what was answered. Kept for 24 hours.
 */
export const IdempotentRequest = model
  .define("idempotent_request", {
    id: model.id({ prefix: "idem" }).primaryKey(),
    scope: model.text(),
    fingerprint: model.text(),
    status: model.number().nullable(),
    body: model.json().nullable(),
    locked_until: model.dateTime(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["scope"], unique: true }, { on: ["expires_at"] }])
