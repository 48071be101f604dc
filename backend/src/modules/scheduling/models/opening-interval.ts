import { model } from "@medusajs/framework/utils"

/**
 * A weekly opening interval. Weekday 1 (Monday) to 7; minutes count from the local midnight on which the
 * interval starts and go up to 2160 (36:00), so 28:00 is four next morning.
 */
export const OpeningInterval = model
  .define("opening_interval", {
    id: model.id({ prefix: "open" }).primaryKey(),
    venue_id: model.text(),
    weekday: model.number(),
    opens_minute: model.number(),
    closes_minute: model.number(),
  })
  .indexes([{ on: ["venue_id"], where: "deleted_at IS NULL" }])
  .checks([
    { name: "CK_opening_interval_weekday", expression: "weekday BETWEEN 1 AND 7" },
    {
      name: "CK_opening_interval_minutes",
      expression:
        "opens_minute >= 0 AND opens_minute < 1440 AND closes_minute > opens_minute AND closes_minute <= 2160",
    },
  ])
