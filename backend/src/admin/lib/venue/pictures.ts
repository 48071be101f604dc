import { request } from "../api/request"
import { useChange } from "../api/use-change"
import type { VenueImage } from "./venue"

type PictureChange = { image: VenueImage; alt: string; place: number }

/** Describes a picture anew and moves it to a place among the others, of which the first is 1. */
export function useChangePicture(venueId: string, images: VenueImage[]) {
  return useChange(async ({ image, alt, place }: PictureChange) => {
    const others = images.filter(({ id }) => id !== image.id)
    const ordered = [...others.slice(0, place - 1), image, ...others.slice(place - 1)]
    const send = (id: string, body: object) =>
      request<unknown>(`/admin/venues/${venueId}/images/${id}`, { method: "POST", body })

    await send(image.id, { alt })
    for (const [rank, { id, rank: before }] of ordered.entries()) {
      if (rank !== before) await send(id, { rank })
    }
  })
}
