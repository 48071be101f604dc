import { model } from "@medusajs/framework/utils"
import { Service } from "./service"

/**
 * The length of one Medusa product variant of a service. `processing` is `[{ after_minutes, duration_minutes }]`,
 * ascending: stretches inside it, counted from its start, in which the staff member is free for others.
 */
export const ServiceVariant = model
  .define("service_variant", {
    id: model.id({ prefix: "svar" }).primaryKey(),
    variant_id: model.text(),
    title: model.text(),
    duration_minutes: model.number(),
    processing: model.json().nullable(),
    rank: model.number().default(0),
    service: model.belongsTo(() => Service, { mappedBy: "variants" }),
  })
  .indexes([{ on: ["variant_id"], unique: true, where: "deleted_at IS NULL" }])
  .checks([{ name: "CK_service_variant_duration", expression: "duration_minutes BETWEEN 1 AND 1440" }])
