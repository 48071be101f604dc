import { model } from "@medusajs/framework/utils"
import { Resource } from "./resource"

/** One concrete room, chair or machine: the subject of claims. */
export const ResourceUnit = model.define("resource_unit", {
  id: model.id({ prefix: "unit" }).primaryKey(),
  rank: model.number().default(0),
  resource: model.belongsTo(() => Resource, { mappedBy: "units" }),
})
