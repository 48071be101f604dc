import type { PictureVariant } from "@/lib/plaza/schemas/picture"

/** The sizes of one format as an `srcset`, the smallest first. */
export function srcSetOf(variants: readonly PictureVariant[], format: PictureVariant["format"]): string {
  return variants
    .filter((variant) => variant.format === format)
    .toSorted((a, b) => a.width - b.width)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(", ")
}
