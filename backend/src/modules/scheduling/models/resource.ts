import { model } from "@medusajs/framework/utils"
import { ResourceUnit } from "./resource-unit"

/** Rooms, chairs or equipment of one kind; each concrete unit can be in one place at a time. */
export const Resource = model
  .define("resource", {
    id: model.id({ prefix: "res" }).primaryKey(),
    venue_id: model.text(),
    name: model.text(),
    kind: model.text(),
    units: model.hasMany(() => ResourceUnit, { mappedBy: "resource" }),
  })
  .cascades({ delete: ["units"] })
  .indexes([{ on: ["venue_id", "kind"], where: "deleted_at IS NULL" }])
