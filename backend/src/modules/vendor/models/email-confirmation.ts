import { model } from "@medusajs/framework/utils"

/**
 * Whether a business reads the mail of its address: a code is sent to `email` and typed in again. Only the code's HMAC is
 * kept, for fifteen minutes and five attempts. The address counts as confirmed while `confirmed_at` is set and the
 * business still has it.
 */
export const EmailConfirmation = model
  .define("email_confirmation", {
    id: model.id({ prefix: "emconf" }).primaryKey(),
    vendor_id: model.text(),
    email: model.text(),
    code_hash: model.text().nullable(),
    expires_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    confirmed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["vendor_id"], unique: true, where: "deleted_at IS NULL" }])
