import { model } from "@medusajs/framework/utils"

/** A private calendar address of one staff member or customer; only the hash of its secret (SHA-256, hex) is kept. */
export const CalendarFeed = model
  .define("calendar_feed", {
    id: model.id({ prefix: "cfee" }).primaryKey(),
    subject_type: model.enum(["staff", "customer"]),
    subject_id: model.text(),
    token_hash: model.text(),
  })
  .indexes([
    { on: ["token_hash"], unique: true, where: "deleted_at IS NULL" },
    { on: ["subject_type", "subject_id"], unique: true, where: "deleted_at IS NULL" },
  ])
