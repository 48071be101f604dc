import { model } from "@medusajs/framework/utils"
import { Client } from "./client"
import { ClientTag } from "./client-tag"

/** A client who has a tag. */
export const ClientTagging = model
  .define("client_tagging", {
    id: model.id({ prefix: "cltg" }).primaryKey(),
    client: model.belongsTo(() => Client, { mappedBy: "taggings" }),
    tag: model.belongsTo(() => ClientTag, { mappedBy: "taggings" }),
  })
  .indexes([{ on: ["client_id", "tag_id"], unique: true, where: "deleted_at IS NULL" }])
