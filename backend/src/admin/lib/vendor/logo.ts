import { request } from "../api/request"
import { useChange } from "../api/use-change"

/** Replaces the logo of a business. */
export const useReplaceLogo = (vendorId: string) =>
  useChange((file: File) => {
    const body = new FormData()
    body.append("files", file)
    return request<unknown>(`/admin/vendors/${vendorId}/logo`, { method: "POST", body })
  })
