import { model } from "@medusajs/framework/utils"
import { ClientNote } from "./client-note"
import { ClientTagging } from "./client-tagging"

/**
 * Somebody as one vendor knows them: the name, address and telephone number given there, never those of the account.
 * `corrected_at` is when the vendor wrote them by hand; from then on what orders say only fills in what is missing. Once
 * `forgotten_at` is set nothing personal is kept any more, nor is it ever again.
 */
export const Client = model
  .define("client", {
    id: model.id({ prefix: "cli" }).primaryKey(),
    vendor_id: model.text(),
    customer_id: model.text(),
    source: model.enum(["online", "desk"]),
    name: model.text().nullable(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
    corrected_at: model.dateTime().nullable(),
    forgotten_at: model.dateTime().nullable(),
    notes: model.hasMany(() => ClientNote, { mappedBy: "client" }),
    taggings: model.hasMany(() => ClientTagging, { mappedBy: "client" }),
  })
  .cascades({ delete: ["notes", "taggings"] })
  .indexes([
    { on: ["vendor_id", "customer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["customer_id"], where: "deleted_at IS NULL" },
  ])
