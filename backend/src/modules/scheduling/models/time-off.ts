import { model } from "@medusajs/framework/utils"

/** Absence of a staff member; the claim of the same id keeps the time. */
export const TimeOff = model
  .define("time_off", {
    id: model.id({ prefix: "toff" }).primaryKey(),
    staff_id: model.text(),
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["staff_id", "starts_at"], where: "deleted_at IS NULL" }])
  .checks([{ name: "CK_time_off_order", expression: "ends_at > starts_at" }])
