import { z } from "zod"
import { optionalList, optionalNumber, optionalText } from "./fields"

const variantSchema = z.object({
  url: z.url(),
  format: z.enum(["avif", "webp"]),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
export type PictureVariant = z.output<typeof variantSchema>

/** A picture with its sizes; one that was not uploaded to Plaza has none. */
export const sizedPictureSchema = z.object({
  url: z.url(),
  alt: optionalText,
  width: optionalNumber,
  height: optionalNumber,
  variants: optionalList(variantSchema).catch([]),
})
export type SizedPicture = z.output<typeof sizedPictureSchema>

/** A picture that may be absent. */
export const optionalPicture = sizedPictureSchema.nullish().transform((picture) => picture ?? null)
