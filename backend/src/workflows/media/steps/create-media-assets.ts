import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDIA_MODULE } from "../../../modules/media"
import { PURPOSE_RULES } from "../../../modules/media/purposes"
import type { DescribedUploads } from "../store-media"
import type { WrittenFile } from "./write-media-files"

/** An upload that has been stored; `url` is null for a private one. */
export interface StoredMedia {
  id: string
  url: string | null
}

interface Input {
  upload: DescribedUploads
  written: WrittenFile[][]
}

/** Writes down uploads whose files lie at the file provider; compensation forgets them. */
export const createMediaAssetsStep = createStep(
  "create-media-assets",
  async ({ upload, written }: Input, { container }) => {
    const { media, attached, ...common } = upload
    const uploads = media.map(({ files, ...one }, index) => ({
      ...one,
      ...common,
      visibility: PURPOSE_RULES[one.purpose].visibility,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      url: written[index][0].url,
      attached_at: attached ? new Date() : null,
      files: files.map((file, place) => ({ ...file, ...written[index][place] })),
    }))
    const ids = await container.resolve(MEDIA_MODULE).keep(uploads)
    const stored: StoredMedia[] = ids.map((id, index) => ({ id, url: uploads[index].url }))
    return new StepResponse(stored, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(MEDIA_MODULE).deleteMediaAssets(ids)
  },
)
