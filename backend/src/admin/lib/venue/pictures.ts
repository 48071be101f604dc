import { request } from "../api/request"
import { useChange } from "../api/use-change"

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

export function useRemovePicture(venueId: string) {
  return useChange((imageId: string) =>
    request<unknown>(`/admin/venues/${venueId}/images/${imageId}`, { method: "DELETE" }),
  )
}
