import { model } from "@medusajs/framework/utils"
import { Service } from "./service"

/** A skill: this staff member performs this service. */
export const ServiceStaff = model
  .define("service_staff", {
    id: model.id({ prefix: "sstf" }).primaryKey(),
    staff_id: model.text(),
    service: model.belongsTo(() => Service, { mappedBy: "staff" }),
  })
  .indexes([
    { on: ["service_id", "staff_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["staff_id"], where: "deleted_at IS NULL" },
  ])
