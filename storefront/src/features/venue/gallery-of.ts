import type { GalleryPicture } from "@/features/gallery/gallery-picture"
import type { Translator } from "@/languages/message-types"
import type { Venue } from "@/lib/plaza/schemas/venue"

/** A venue's pictures, each with words: its own, or else which one it is. */
export const galleryOf = (t: Translator<"venue">, { name, images }: Venue): GalleryPicture[] =>
  images.map(({ id, url, variants, alt }, index) => ({
    id,
    url,
    variants,
    alt: alt || t("namePictureValue", { name, value: index + 1 }),
  }))
