import type { RouteContract } from "../../contract"

const tag = "Media"

export const mediaContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/admin/media",
    summary:
      "Upload a picture or document: multipart/form-data with `file`, `purpose` (service_picture, product_picture, vendor_logo, " +
      "staff_picture, user_picture, onboarding_document) and `alt`; what is not used within a day is removed",
    tag,
    answers: ["media"],
  },
  {
    method: "GET",
    path: "/admin/media/orphans",
    summary: "What the next sweeps will remove, and when",
    tag,
    answers: ["media", "count", "bytes"],
  },
  {
    method: "GET",
    path: "/admin/media/:id/content",
    summary: "A private document, as a download",
    tag,
    answers: [],
    produces: "application/octet-stream",
  },
  {
    method: "DELETE",
    path: "/admin/media/:id",
    summary: "Remove a document, or a picture that nothing shows; else 409 media_in_use",
    tag,
    answers: ["id", "object", "deleted"],
  },
]
