/** A product with these pictures in their order and no others; the first is its thumbnail. */
export function withPictures(productId: string, images: { id?: string; url: string }[]) {
  return { products: [{ id: productId, images, thumbnail: images[0]?.url ?? null }] }
}
