import { model } from "@medusajs/framework/utils"

/**
 * What scheduling needs to know of a venue: its IANA zone, its currency, whether shoppers may book there (published,
 * and its vendor approved), and how long a client may wait between two services of one visit. Workflows that change
 * a venue or a vendor keep it current.
 */
export const VenueSchedule = model
  .define("venue_schedule", {
    id: model.id({ prefix: "vsch" }).primaryKey(),
    venue_id: model.text(),
    vendor_id: model.text(),
    time_zone: model.text(),
    currency_code: model.text(),
    bookable: model.boolean().default(false),
    maximum_gap_minutes: model.number().default(0),
  })
  .indexes([
    { on: ["venue_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["vendor_id"], where: "deleted_at IS NULL" },
  ])
