import type { Category } from "../data/categories"
import type { Gallery } from "../pictures/gallery"
import { drawDetail } from "../pictures/scenes/detail"
import { hashOf } from "../random"

const PER_CATEGORY = 4
const WIDTH = 1200
const HEIGHT = 900

/** Two pictures of a service, out of a few that the services of its trade share. */
export async function servicePictures(
  gallery: Gallery,
  handle: string,
  category: Category,
): Promise<string[]> {
  const first = hashOf(handle) % PER_CATEGORY
  const second = (first + 1 + (hashOf(`${handle}/second`) % (PER_CATEGORY - 1))) % PER_CATEGORY
  const hung = [first, second].map((number) => {
    const key = `services/${category}-${number + 1}`
    return gallery.hang(key, () => drawDetail(key, category, WIDTH, HEIGHT).svg)
  })
  return (await Promise.all(hung)).map(({ url }) => url)
}
