import { model } from "@medusajs/framework/utils"

/** Name and picture are the engine's user's; `phone` is in E.164, `languages` are BCP 47 tags, the preferred first. */
export const UserProfile = model
  .define("user_profile", {
    id: model.id({ prefix: "uprf" }).primaryKey(),
    user_id: model.text(),
    phone: model.text().nullable(),
    languages: model.array().default([]),
  })
  .indexes([{ on: ["user_id"], unique: true, where: "deleted_at IS NULL" }])
