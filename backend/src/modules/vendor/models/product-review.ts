import { model } from "@medusajs/framework/utils"

/** A product that its vendor wants to publish while the platform approves products; as the review of a service. */
export const ProductReview = model
  .define("product_review", {
    id: model.id({ prefix: "prev" }).primaryKey(),
    product_id: model.text(),
    vendor_id: model.text(),
    status: model.enum(["proposed", "approved", "rejected"]).default("proposed"),
    reason: model.text().nullable(),
    proposed_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["status", "proposed_at"], where: "deleted_at IS NULL" },
  ])
