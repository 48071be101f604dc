import { model } from "@medusajs/framework/utils"

/**
 * Replaces all weekly shifts that start on `date` (YYYY-MM-DD, venue's zone), at whatever venue: a day off when both
 * minutes are null, else work at `venue_id` (null: the home venue).
 */
export const ShiftOverride = model
  .define("shift_override", {
    id: model.id({ prefix: "sho" }).primaryKey(),
    staff_id: model.text(),
    venue_id: model.text().nullable(),
    date: model.text(),
    starts_minute: model.number().nullable(),
    ends_minute: model.number().nullable(),
  })
  .indexes([{ on: ["staff_id", "date"], where: "deleted_at IS NULL" }])
