import { model } from "@medusajs/framework/utils"
import { Venue } from "./venue"

/** A picture of a venue; `file_id` is the key at the file provider, so that a removed picture leaves no file. */
export const VenueImage = model.define("venue_image", {
  id: model.id({ prefix: "vimg" }).primaryKey(),
  url: model.text(),
  file_id: model.text().nullable(),
  alt: model.text().default(""),
  rank: model.number().default(0),
  venue: model.belongsTo(() => Venue, { mappedBy: "images" }),
})
