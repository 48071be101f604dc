import { model } from "@medusajs/framework/utils"

/**
 * Replaces all weekly intervals that start on `date` (YYYY-MM-DD, venue's zone): closed when both minutes are
 * null, else open from `opens_minute` to `closes_minute`; a date may have several.
 */
export const OpeningException = model
  .define("opening_exception", {
    id: model.id({ prefix: "opex" }).primaryKey(),
    venue_id: model.text(),
    date: model.text(),
    opens_minute: model.number().nullable(),
    closes_minute: model.number().nullable(),
    label: model.text().nullable(),
  })
  .indexes([{ on: ["venue_id", "date"], where: "deleted_at IS NULL" }])
