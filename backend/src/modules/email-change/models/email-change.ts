import { model } from "@medusajs/framework/utils"

/**
 * A change of the address that somebody signs in with. It is asked for, then confirmed by the code that was mailed to the
 * new address; by the link that was mailed to the former it is cancelled, or taken back for three days. Of the
 * code only a hash is kept.
 */
export const EmailChange = model
  .define("email_change", {
    id: model.id({ prefix: "emch" }).primaryKey(),
    auth_identity_id: model.text(),
    former_email: model.text(),
    new_email: model.text(),
    code_hash: model.text(),
    expires_at: model.dateTime(),
    attempts: model.number().default(0),
    confirmed_at: model.dateTime().nullable(),
    undo_until: model.dateTime().nullable(),
    undone_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["auth_identity_id"],
      unique: true,
      where: "confirmed_at IS NULL AND undone_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["former_email"], where: "confirmed_at IS NOT NULL AND deleted_at IS NULL" },
  ])
