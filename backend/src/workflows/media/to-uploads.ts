import type { FileTypes } from "@medusajs/framework/types"
import { mimeOf, type PreparedMedia } from "../../modules/media/content/prepared-media"
import { DOCUMENTS_FOLDER, PUBLIC_FOLDER } from "../../modules/media/folders"

/**
 * The files of an upload as the file provider takes them.
 * Names carry the hash of what was sent; the provider adds a part that no other file has. The first two digits are a
 * folder, so that none grows beyond measure.
 */
export function toUploads(
  { sha256, files }: PreparedMedia,
  access: "public" | "private",
): FileTypes.CreateFileDTO[] {
  const folder = access === "public" ? PUBLIC_FOLDER : DOCUMENTS_FOLDER
  const name = `${folder}/${sha256.slice(0, 2)}/${sha256.slice(0, 32)}`
  return files.map(({ format, width, content }) => ({
    filename: `${name}${width === null ? "" : `-${width}`}.${format}`,
    mimeType: mimeOf(format),
    content,
    access,
  }))
}
