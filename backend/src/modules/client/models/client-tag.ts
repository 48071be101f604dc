import { model } from "@medusajs/framework/utils"
import { ClientTagging } from "./client-tagging"

/** The colours a tag may have; its name is always shown with it. */
export const TAG_COLORS = ["grey", "green", "red", "blue", "orange", "purple"] as const

/** A word by which a vendor tells clients apart, from a list of its own. */
export const ClientTag = model
  .define("client_tag", {
    id: model.id({ prefix: "clit" }).primaryKey(),
    vendor_id: model.text(),
    name: model.text(),
    color: model.enum([...TAG_COLORS]).default("grey"),
    taggings: model.hasMany(() => ClientTagging, { mappedBy: "tag" }),
  })
  .cascades({ delete: ["taggings"] })
  .indexes([{ on: ["vendor_id", "name"], unique: true, where: "deleted_at IS NULL" }])
