import type { RouteContract } from "../../../../contract"

const tag = "My account"
const path = "/store/customers/me/picture"

export const customerPictureContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "The customer's own picture in its sizes, or null",
    tag,
    answers: ["picture"],
  },
  {
    method: "POST",
    path,
    summary:
      "Change the customer's own picture: multipart/form-data with `file` (JPEG, PNG, WebP or AVIF, up to 4 MB)",
    tag,
    answers: ["picture"],
  },
  { method: "DELETE", path, summary: "Remove it", tag, answers: ["id", "object", "deleted"] },
]
