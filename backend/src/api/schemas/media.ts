import { z } from "@medusajs/framework/zod"
import { text } from "./primitives"

/** What `POST /admin/media` takes files for; the pictures of a venue are added at `/admin/venues/:id/images`. */
export const UPLOAD_PURPOSES = [
  "service_picture",
  "vendor_logo",
  "staff_picture",
  "user_picture",
  "onboarding_document",
] as const

/** What is told of a file beside it; `alt` says what a picture shows, or what a document is. */
export const mediaUpload = z.strictObject({
  purpose: z.enum(UPLOAD_PURPOSES),
  alt: text(300, 0).default(""),
})

export type UploadPurpose = (typeof UPLOAD_PURPOSES)[number]
export type MediaUpload = z.output<typeof mediaUpload>
