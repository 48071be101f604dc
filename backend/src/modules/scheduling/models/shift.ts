import { model } from "@medusajs/framework/utils"

/**
 * A weekly working interval of a staff member, valid on local dates from `effective_from` to `effective_until`
 * (both inclusive, null: open), at `venue_id` (null: their home venue). Minutes as in OpeningInterval.
 */
export const Shift = model
  .define("shift", {
    id: model.id({ prefix: "shf" }).primaryKey(),
    staff_id: model.text(),
    venue_id: model.text().nullable(),
    weekday: model.number(),
    starts_minute: model.number(),
    ends_minute: model.number(),
    effective_from: model.text().nullable(),
    effective_until: model.text().nullable(),
  })
  .indexes([{ on: ["staff_id"], where: "deleted_at IS NULL" }])
  .checks([
    { name: "CK_shift_weekday", expression: "weekday BETWEEN 1 AND 7" },
    {
      name: "CK_shift_minutes",
      expression:
        "starts_minute >= 0 AND starts_minute < 1440 AND ends_minute > starts_minute AND ends_minute <= 2160",
    },
  ])
