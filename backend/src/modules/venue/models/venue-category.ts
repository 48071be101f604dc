import { model } from "@medusajs/framework/utils"
import { Venue } from "./venue"

/**
 * What kind of place a venue is; categories form a tree by `parent_id`. One that is not active is hidden from shoppers,
 * and with it all below it.
 */
export const VenueCategory = model
  .define("venue_category", {
    id: model.id({ prefix: "vcat" }).primaryKey(),
    name: model.text().searchable(),
    handle: model.text(),
    parent_id: model.text().nullable(),
    rank: model.number().default(0),
    is_active: model.boolean().default(true),
    venues: model.manyToMany(() => Venue, { mappedBy: "categories" }),
  })
  .indexes([{ on: ["handle"], unique: true, where: "deleted_at IS NULL" }])
