import { model } from "@medusajs/framework/utils"
import { Service } from "./service"

/**
 * A service that the customer must have had before, such as a patch test: its visit ends at least `minimum_minutes`
 * of elapsed time before this one starts.
 */
export const ServicePrerequisite = model
  .define("service_prerequisite", {
    id: model.id({ prefix: "spre" }).primaryKey(),
    required_service_id: model.text(),
    minimum_minutes: model.number().default(0),
    service: model.belongsTo(() => Service, { mappedBy: "prerequisites" }),
  })
  .indexes([{ on: ["service_id", "required_service_id"], unique: true, where: "deleted_at IS NULL" }])
  .checks([{ name: "CK_service_prerequisite_minutes", expression: "minimum_minutes >= 0" }])
