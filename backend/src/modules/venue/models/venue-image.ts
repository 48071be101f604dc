import { model } from "@medusajs/framework/utils"
import { Venue } from "./venue"

/** A picture of a venue; `file_id` is the key at the file provider of one that was not uploaded (see module media). */
export const VenueImage = model.define("venue_image", {
  id: model.id({ prefix: "vimg" }).primaryKey(),
  url: model.text(),
  file_id: model.text().nullable(),
  alt: model.text().default(""),
  rank: model.number().default(0),
  venue: model.belongsTo(() => Venue, { mappedBy: "images" }),
})
