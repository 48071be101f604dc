import { model } from "@medusajs/framework/utils"
import { MediaAsset } from "./media-asset"

/** One file of an upload: a size and format of a picture, or a document. `key` is its name at the file provider. */
export const MediaFile = model.define("media_file", {
  id: model.id({ prefix: "mfl" }).primaryKey(),
  format: model.enum(["webp", "avif", "jpeg", "png", "pdf"]),
  width: model.number().nullable(),
  height: model.number().nullable(),
  bytes: model.number(),
  key: model.text().index(),
  url: model.text().nullable(),
  asset: model.belongsTo(() => MediaAsset, { mappedBy: "files" }),
})
