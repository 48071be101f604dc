import { z } from "@medusajs/framework/zod"
import { PURPOSES } from "../../modules/media/purposes"
import { text } from "./primitives"

/** What `POST /admin/media` takes files for; pictures of venues and of customers are added where they are shown. */
export const uploadPurpose = z.enum(PURPOSES).exclude(["venue_picture", "customer_picture"])

/** What is told of a file beside it; `alt` says what a picture shows, or what a document is. */
export const mediaUpload = z.strictObject({
  purpose: uploadPurpose,
  alt: text(300, 0).default(""),
})

export type UploadPurpose = z.output<typeof uploadPurpose>
export type MediaUpload = z.output<typeof mediaUpload>
