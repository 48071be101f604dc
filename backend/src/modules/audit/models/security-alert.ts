import { model } from "@medusajs/framework/utils"

/**
 * Odd behaviour that the platform should look at: at most one of a kind about one principal in an hour. `principal` is a
 * user's, key's or customer's id, or the hash of an address or e-mail; what the hash stands for is in `sealed`, encrypted for
 * the subject of that name.
 */
export const SecurityAlert = model
  .define("security_alert", {
    id: model.id({ prefix: "secal" }).primaryKey(),
    kind: model.enum([
      "refused_sign_ins_from_address",
      "refused_sign_ins_to_account",
      "foreign_ids",
      "mass_reading",
      "mass_export",
    ]),
    principal_kind: model.enum(["address", "account", "user", "api-key", "customer"]),
    principal: model.text(),
    sealed: model.text().nullable(),
    vendor_id: model.text().nullable(),
    /** The hour it belongs to. */
    hour: model.dateTime(),
    /** How many there were when it was raised, and in how many seconds. */
    count: model.number(),
    window_seconds: model.number(),
    raised_at: model.dateTime(),
    /** When the platform's admins were told. */
    announced_at: model.dateTime().nullable(),
    acknowledged_at: model.dateTime().nullable(),
    acknowledged_by: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([
    { on: ["kind", "principal", "hour"], unique: true },
    { on: ["raised_at", "id"] },
    { on: ["raised_at"], where: "announced_at IS NULL AND deleted_at IS NULL" },
  ])
