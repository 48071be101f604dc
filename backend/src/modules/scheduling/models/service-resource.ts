import { model } from "@medusajs/framework/utils"
import { Service } from "./service"

/** A visit of this service needs one free unit of this kind of resource. */
export const ServiceResource = model.define("service_resource", {
  id: model.id({ prefix: "sres" }).primaryKey(),
  resource_kind: model.text(),
  service: model.belongsTo(() => Service, { mappedBy: "resources" }),
})
