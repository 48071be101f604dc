import { model } from "@medusajs/framework/utils"

/** A decision of the platform about itself; what `value` holds is told by the schema of its key. */
export const PlatformSetting = model
  .define("platform_setting", {
    id: model.id({ prefix: "pset" }).primaryKey(),
    key: model.text(),
    value: model.json(),
  })
  .indexes([{ on: ["key"], unique: true, where: "deleted_at IS NULL" }])
