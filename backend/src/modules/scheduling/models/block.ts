import { model } from "@medusajs/framework/utils"

/** Time kept free of bookings for one staff member or one resource unit; the claim of the same id keeps it. */
export const Block = model
  .define("block", {
    id: model.id({ prefix: "blk" }).primaryKey(),
    venue_id: model.text(),
    subject_id: model.text(),
    subject_type: model.enum(["staff", "resource"]),
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["venue_id", "starts_at"], where: "deleted_at IS NULL" }])
  .checks([{ name: "CK_block_order", expression: "ends_at > starts_at" }])
