import { model } from "@medusajs/framework/utils"
import { Service } from "./service"

/** An extra that makes the visit longer and dearer; `prices` is `[{ currency_code, amount }]` in major units. */
export const ServiceAddOn = model
  .define("service_add_on", {
    id: model.id({ prefix: "sadd" }).primaryKey(),
    title: model.text(),
    duration_minutes: model.number().default(0),
    prices: model.json(),
    rank: model.number().default(0),
    service: model.belongsTo(() => Service, { mappedBy: "add_ons" }),
  })
  .checks([{ name: "CK_service_add_on_duration", expression: "duration_minutes BETWEEN 0 AND 1440" }])
