import { model } from "@medusajs/framework/utils"

/** A further venue of the same vendor at which a staff member works, beside their home venue. */
export const StaffVenue = model
  .define("staff_venue", {
    id: model.id({ prefix: "stve" }).primaryKey(),
    staff_id: model.text(),
    venue_id: model.text(),
  })
  .indexes([
    { on: ["staff_id", "venue_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["venue_id"], where: "deleted_at IS NULL" },
  ])
