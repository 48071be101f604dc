import { model } from "@medusajs/framework/utils"
import { PURPOSES } from "../purposes"
import { MediaFile } from "./media-file"

/**
 * One upload, with the files that were made of it. A public one is used wherever its `url` (its largest WebP) stands;
 * `attached_at` is when it was first used, `unused_since` when it was found to be used no more. `owner_id` is the row
 * it belongs to, of the kind its purpose says; `sha256` is of the bytes as they were sent, in hexadecimal.
 */
export const MediaAsset = model
  .define("media_asset", {
    id: model.id({ prefix: "med" }).primaryKey(),
    purpose: model.enum([...PURPOSES]),
    visibility: model.enum(["public", "private"]),
    vendor_id: model.text().nullable(),
    owner_id: model.text().nullable(),
    created_by: model.text(),
    mime: model.text(),
    width: model.number().nullable(),
    height: model.number().nullable(),
    bytes: model.number(),
    sha256: model.text(),
    alt: model.text().default(""),
    filename: model.text().nullable(),
    url: model.text().nullable(),
    attached_at: model.dateTime().nullable(),
    unused_since: model.dateTime().nullable(),
    files: model.hasMany(() => MediaFile, { mappedBy: "asset" }),
  })
  .cascades({ delete: ["files"] })
  .indexes([
    { on: ["url"], where: "url IS NOT NULL AND deleted_at IS NULL" },
    { on: ["purpose", "owner_id"], where: "deleted_at IS NULL" },
  ])
