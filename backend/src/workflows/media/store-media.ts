import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PreparedMedia } from "../../modules/media/content/prepared-media"
import { createMediaAssetsStep } from "./steps/create-media-assets"
import { writeMediaFilesStep } from "./steps/write-media-files"

/** Uploads of one request; `attached` when they are used at once, `owner_id` is the row that uses them. */
export interface StoreMedia {
  media: PreparedMedia[]
  vendor_id: string | null
  owner_id: string | null
  created_by: string
  alt: string
  attached: boolean
}

/**
 * Stores uploads that have been checked and encoded: the one way in which files of people come into Plaza. All or none:
 * whatever fails leaves neither files nor rows. Answers ids and addresses in the order of the uploads.
 */
export const storeMediaWorkflow = createWorkflow("store-media", (input: StoreMedia) => {
  const written = writeMediaFilesStep(transform({ input }, ({ input: { media } }) => ({ media })))
  const stored = createMediaAssetsStep(
    transform({ input, written }, ({ input, written }) => ({ upload: withoutContent(input), written })),
  )
  return new WorkflowResponse(stored)
})

/** What is written down of uploads, which their bytes are not. */
function withoutContent({ media, ...upload }: StoreMedia) {
  return {
    ...upload,
    media: media.map(({ files, ...one }) => ({
      ...one,
      files: files.map(({ format, width, height, bytes }) => ({ format, width, height, bytes })),
    })),
  }
}

/** Uploads without their bytes, as they are written down. */
export type DescribedUploads = ReturnType<typeof withoutContent>
