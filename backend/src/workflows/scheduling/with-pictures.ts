import { MedusaError } from "@medusajs/framework/utils"
import type { ServiceImages } from "./steps/find-service-images"

/** A product with these pictures in their order and no others; the first is its thumbnail. */
export function withPictures(productId: string, images: { id?: string; url: string }[]) {
  return { products: [{ id: productId, images, thumbnail: images[0]?.url ?? null }] }
}

/**
 * One of a service's pictures.
 * @throws 404 when it has no such picture
 */
export function imageOf({ images }: ServiceImages, id: string) {
  const image = images.find((one) => one.id === id)
  if (image) return image
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `This service has no image ${id}`)
}
