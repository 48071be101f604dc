import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { useChange } from "../api/use-change"
import { uploadMedia, type Media } from "../media/upload"

/** What the backend takes as documents. */
export const DOCUMENT_TYPES = ["application/pdf", "image/jpeg", "image/png"]

const pathOf = (vendorId: string) => `/admin/vendors/${vendorId}/documents`

/** The private documents of a business. */
export function useDocuments(vendorId: string, enabled: boolean) {
  return useQuery({
    queryKey: [PLAZA, pathOf(vendorId)],
    queryFn: () => request<{ documents: Media[] }>(pathOf(vendorId)),
    select: (answer) => answer.documents,
    enabled,
  })
}

export const useAddDocument = () =>
  useChange(({ file, title }: { file: File; title: string }) =>
    uploadMedia(file, "onboarding_document", title),
  )

export const useRemoveDocument = () =>
  useChange((id: string) => request<unknown>(`/admin/media/${id}`, { method: "DELETE" }))

/** Where a document is downloaded by the admin's session. */
export function downloadAddress(id: string): string {
  const backend = __BACKEND_URL__ && __BACKEND_URL__ !== "/" ? __BACKEND_URL__.replace(/\/$/, "") : ""
  return `${backend}/admin/media/${id}/content`
}
