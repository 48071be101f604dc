import { request } from "../api/request"
import { useChange } from "../api/use-change"
import type { VenueImage } from "./venue"

/** What the backend takes. */
export const PICTURE_TYPES = ["image/jpeg", "image/png", "image/webp", "image/avif"]

export type NewPicture = { file: File; alt: string }

/** Adds pictures one after the other, so that they keep their order and one that is refused does not undo the others. */
export function useAddPictures(venueId: string) {
  return useChange(async (pictures: NewPicture[]) => {
    for (const { file, alt } of pictures) {
      const body = new FormData()
      body.append("files", file)
      body.append("alt", alt)
      await request<unknown>(`/admin/venues/${venueId}/images`, { method: "POST", body })
    }
  })
}

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

export function useRemovePicture(venueId: string) {
  return useChange((imageId: string) =>
    request<unknown>(`/admin/venues/${venueId}/images/${imageId}`, { method: "DELETE" }),
  )
}
