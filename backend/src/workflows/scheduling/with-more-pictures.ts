import { MedusaError } from "@medusajs/framework/utils"
import type { PreparedMedia } from "../../modules/media/content/prepared-media"
import type { StoreMedia } from "../media/store-media"

/** A service or a product shows this many pictures. */
export const MOST_PICTURES = 12

interface MorePictures {
  pictures: PreparedMedia[]
  owner_id: string
  created_by: string
  alt: string
}

/**
 * The uploads of pictures that are added to a service or product.
 * @throws 400 when it would have more than 12
 */
export function withMore(
  kind: "service" | "product",
  { pictures, owner_id, created_by, alt }: MorePictures,
  { vendor_id, images }: { vendor_id: string | null; images: unknown[] },
): StoreMedia {
  if (images.length + pictures.length > MOST_PICTURES) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `files: a ${kind} has at most ${MOST_PICTURES} pictures`,
    )
  }
  return { media: pictures, vendor_id, owner_id, created_by, alt, attached: true }
}
