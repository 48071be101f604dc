import type { VenueSeed } from "../data/shapes"
import type { Gallery } from "../pictures/gallery"
import type { Picture } from "../pictures/picture"
import { drawDetail } from "../pictures/scenes/detail"
import { drawFacade } from "../pictures/scenes/facade"
import { drawRoom } from "../pictures/scenes/room"

/** Three pictures of a venue, as rows: its room, its front, a still life of its trade. */
export async function venuePictures(gallery: Gallery, venue: VenueSeed) {
  const { handle, name, city, categories } = venue
  const [first] = categories
  const last = categories[categories.length - 1]
  const room = drawRoom(handle, first, city)
  const facade = drawFacade(handle, first, city)
  const detail = drawDetail(handle, last)
  const hang = async (kind: string, { svg }: Picture, alt: string, rank: number) => {
    const { url, file_id } = await gallery.hang(`venues/${handle}-${kind}`, () => svg)
    return { url, file_id, alt, rank }
  }
  return Promise.all([
    hang("room", room, `A room of ${name} ${room.alt}`, 0),
    hang("front", facade, `${name} ${facade.alt}`, 1),
    hang("detail", detail, `${detail.alt} at ${name}`, 2),
  ])
}
