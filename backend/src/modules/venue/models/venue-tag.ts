import { model } from "@medusajs/framework/utils"
import { Venue } from "./venue"

/** A word that venues are found by. */
export const VenueTag = model
  .define("venue_tag", {
    id: model.id({ prefix: "vtag" }).primaryKey(),
    name: model.text().searchable(),
    handle: model.text(),
    venues: model.manyToMany(() => Venue, { mappedBy: "tags" }),
  })
  .indexes([{ on: ["handle"], unique: true, where: "deleted_at IS NULL" }])
