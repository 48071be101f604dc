import { model } from "@medusajs/framework/utils"

/**
 * A business that sells on Plaza. `commission_rate` is a percentage of the line after discount; clients are reminded
 * of a visit `reminder_minutes` before it starts (null: never). One that registers itself is `pending`, and a draft until
 * `submitted_at`; `legal_details` are who it is by law.
 */
export const Vendor = model
  .define("vendor", {
    id: model.id({ prefix: "vnd" }).primaryKey(),
    name: model.text().searchable(),
    handle: model.text(),
    email: model.text().searchable(),
    phone: model.text().nullable(),
    description: model.text().nullable(),
    logo_url: model.text().nullable(),
    /** The logo's key at the file provider, when it was uploaded. */
    logo_file_id: model.text().nullable(),
    legal_details: model.json().nullable(),
    status: model.enum(["pending", "approved", "rejected", "suspended"]).default("pending"),
    status_reason: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    commission_rate: model.bigNumber().default(15),
    reminder_minutes: model.number().default(1440).nullable(),
  })
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["status", "name"], where: "deleted_at IS NULL" },
    { on: ["status", "submitted_at"], where: "deleted_at IS NULL" },
  ])
