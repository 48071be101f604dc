import { model } from "@medusajs/framework/utils"

/** Someone who performs services at a venue; `user_id` joins them to a login of the admin. */
export const StaffMember = model
  .define("staff_member", {
    id: model.id({ prefix: "stf" }).primaryKey(),
    venue_id: model.text(),
    name: model.text().searchable(),
    title: model.text().nullable(),
    bio: model.text().nullable(),
    email: model.text().searchable().nullable(),
    user_id: model.text().nullable(),
    color: model.text().nullable(),
    picture_url: model.text().nullable(),
    rank: model.number().default(0),
  })
  .indexes([
    { on: ["venue_id"], where: "deleted_at IS NULL" },
    { on: ["user_id"], unique: true, where: "user_id IS NOT NULL AND deleted_at IS NULL" },
  ])
