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

/**
 * Puts the pictures of a venue or a service in order, the cover first.
 * @param owner in the API, such as `/admin/venues/<id>`
 */
export function useOrderPictures(owner: string) {
  return useChange((image_ids: string[]) =>
    request<unknown>(`${owner}/image-order`, { method: "POST", body: { image_ids } }),
  )
}

/** Says anew what the picture at a path shows. */
export function useDescribePicture(path: string) {
  return useChange((body: { alt: string }) => request<unknown>(path, { method: "POST", body }))
}

/** Replaces the one picture at a path, such as `/admin/staff/<id>/picture`. */
export function useReplacePicture(path: string) {
  return useChange((file: File) => {
    const body = new FormData()
    body.append("files", file)
    return request<unknown>(path, { method: "POST", body })
  })
}
