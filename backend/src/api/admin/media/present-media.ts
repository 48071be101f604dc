import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { mimeOf, type FileFormat } from "../../../modules/media/content/prepared-media"

const FIELDS = [
  ...["id", "purpose", "visibility", "vendor_id", "owner_id", "created_by", "mime", "width", "height"],
  ...["bytes", "sha256", "alt", "filename", "url", "attached_at", "created_at"],
  ...["format", "width", "height", "bytes", "url"].map((field) => `files.${field}`),
]

interface FileRow {
  format: FileFormat
  width: number | null
  height: number | null
  bytes: number
  url: string | null
}

interface AssetRow {
  id: string
  purpose: string
  visibility: "public" | "private"
  filename: string | null
  files: FileRow[]
  [column: string]: unknown
}

/** Uploads as the admin routes answer them, in no order; of private ones no address but the route that streams them. */
async function loadMediaBy(container: MedusaContainer, filters: Record<string, unknown>) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "media_asset", fields: FIELDS, filters })
  return (data as unknown as AssetRow[]).map(({ files, ...asset }) => ({
    ...asset,
    variants:
      asset.visibility === "public"
        ? [...files]
            .sort((a, b) => (a.width ?? 0) - (b.width ?? 0) || a.format.localeCompare(b.format))
            .map(({ format, width, height, bytes, url }) => ({
              url,
              format,
              mime: mimeOf(format),
              width,
              height,
              bytes,
            }))
        : [],
    content_path: asset.visibility === "private" ? `/admin/media/${asset.id}/content` : null,
  }))
}

/**
 * One upload.
 * @throws 404 when there is none
 */
export async function loadMedia(container: MedusaContainer, id: string) {
  const [media] = await loadMediaBy(container, { id })
  if (!media) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no media ${id}`)
  return media
}

/** The documents of a business, the oldest first. */
export async function loadDocuments(container: MedusaContainer, vendorId: string) {
  const documents = await loadMediaBy(container, { purpose: "onboarding_document", owner_id: vendorId })
  return documents.sort((a, b) => (a.id < b.id ? -1 : 1))
}
