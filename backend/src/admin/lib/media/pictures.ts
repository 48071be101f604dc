import { request } from "../api/request"
import { useChange } from "../api/use-change"

export type NewPicture = { file: File; alt: string }

/**
 * Adds pictures one after the other, so that they keep their order and one that is refused does not undo the others.
 * @param path of the pictures, such as `/admin/venues/<id>/images`
 */
export function useAddPictures(path: string) {
  return useChange(async (pictures: NewPicture[]) => {
    for (const { file, alt } of pictures) {
      const body = new FormData()
      body.append("files", file)
      body.append("alt", alt)
      await request<unknown>(path, { method: "POST", body })
    }
  })
}

/** Removes one of the pictures at a path. */
export function useRemovePicture(path: string) {
  return useChange((imageId: string) => request<unknown>(`${path}/${imageId}`, { method: "DELETE" }))
}

/** Replaces the one picture at a path, such as `/admin/staff/<id>/picture`. */
export function useReplacePicture(path: string) {
  return useChange((file: File) => {
    const body = new FormData()
    body.append("files", file)
    return request<unknown>(path, { method: "POST", body })
  })
}
