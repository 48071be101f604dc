/** One size and format of a picture. */
export type PictureVariant = { url: string; format: "webp" | "avif"; width: number; height: number }

/** A picture as the backend answers it; those that were not uploaded have one size, which nobody measured. */
export type Picture = {
  url: string
  alt?: string
  width?: number | null
  height?: number | null
  variants?: PictureVariant[]
}

/** What the backend takes as pictures. */
export const PICTURE_TYPES = ["image/jpeg", "image/png", "image/webp", "image/avif"]

/** The sizes of a format as an image's `srcset`; empty when there are none. */
export function srcSetOf({ variants = [] }: Picture, format: PictureVariant["format"]): string {
  return variants
    .filter((variant) => variant.format === format)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(", ")
}
