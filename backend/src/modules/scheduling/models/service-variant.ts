import { model } from "@medusajs/framework/utils"
import { Service } from "./service"

/** The length of one Medusa product variant of a service. */
export const ServiceVariant = model
  .define("service_variant", {
    id: model.id({ prefix: "svar" }).primaryKey(),
    variant_id: model.text(),
    title: model.text(),
    duration_minutes: model.number(),
    rank: model.number().default(0),
    service: model.belongsTo(() => Service, { mappedBy: "variants" }),
  })
  .indexes([{ on: ["variant_id"], unique: true, where: "deleted_at IS NULL" }])
  .checks([{ name: "CK_service_variant_duration", expression: "duration_minutes BETWEEN 1 AND 1440" }])
