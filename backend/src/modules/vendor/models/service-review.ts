import { model } from "@medusajs/framework/utils"

/**
 * A service that its vendor wants to publish while the platform approves services: it stays a draft until it is
 * approved. A rejected one keeps the reason until it is proposed again.
 */
export const ServiceReview = model
  .define("service_review", {
    id: model.id({ prefix: "srev" }).primaryKey(),
    service_id: model.text(),
    vendor_id: model.text(),
    status: model.enum(["proposed", "approved", "rejected"]).default("proposed"),
    reason: model.text().nullable(),
    proposed_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["service_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["status", "proposed_at"], where: "deleted_at IS NULL" },
  ])
