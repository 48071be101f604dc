import { model } from "@medusajs/framework/utils"
import { Venue } from "./venue"

/** Something a venue offers its visitors, such as parking or step-free access. */
export const Amenity = model
  .define("amenity", {
    id: model.id({ prefix: "amn" }).primaryKey(),
    name: model.text().searchable(),
    handle: model.text(),
    venues: model.manyToMany(() => Venue, { mappedBy: "amenities" }),
  })
  .indexes([{ on: ["handle"], unique: true, where: "deleted_at IS NULL" }])
