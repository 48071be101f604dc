import { model } from "@medusajs/framework/utils"
import { Service } from "./service"

/**
 * What one staff member asks and takes for one variant, where it differs: `prices` is `[{ currency_code, amount }]` in
 * major units, null for the variant's own; `duration_minutes` null for the variant's own.
 */
export const ServiceRate = model
  .define("service_rate", {
    id: model.id({ prefix: "srat" }).primaryKey(),
    staff_id: model.text(),
    variant_id: model.text(),
    duration_minutes: model.number().nullable(),
    prices: model.json().nullable(),
    service: model.belongsTo(() => Service, { mappedBy: "rates" }),
  })
  .indexes([{ on: ["variant_id", "staff_id"], unique: true, where: "deleted_at IS NULL" }])
  .checks([{ name: "CK_service_rate_duration", expression: "duration_minutes BETWEEN 1 AND 1440" }])
