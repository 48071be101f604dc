import { model } from "@medusajs/framework/utils"
import { Client } from "./client"

/** What somebody of the vendor wrote about a client. One that is `pinned` also shows beside each of the client's visits. */
export const ClientNote = model
  .define("client_note", {
    id: model.id({ prefix: "clin" }).primaryKey(),
    body: model.text(),
    pinned: model.boolean().default(false),
    author_id: model.text(),
    edited_at: model.dateTime().nullable(),
    client: model.belongsTo(() => Client, { mappedBy: "notes" }),
  })
  .checks([{ name: "CK_client_note_body", expression: "body <> ''" }])
