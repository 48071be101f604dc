import type { GalleryPicture } from "@/features/gallery/gallery-picture"
import type { FoundProduct } from "@/lib/plaza/schemas/found-product"
import type { Product } from "@/lib/plaza/schemas/product"

/**
 * A product's pictures with words: those that the search knows with their sizes, else the engine's; its thumbnail when it has no
 * others.
 */
export function picturesOfProduct(
  { title, images, thumbnail }: Product,
  found: FoundProduct | null,
): GalleryPicture[] {
  const known =
    found && found.images.length > 0 ? found.images : images.map((image) => ({ ...image, alt: null }))
  if (known.length === 0) {
    return thumbnail ? [{ id: "thumbnail", url: thumbnail, alt: title }] : []
  }
  return known.map((picture, index) => ({
    id: picture.id,
    url: picture.url,
    ...("variants" in picture && { variants: picture.variants }),
    alt: picture.alt || (index === 0 ? title : `${title} ${index + 1}`),
  }))
}
