import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { imageOrder, serviceOrder } from "../../schemas/order"
import { id } from "../../schemas/primitives"
import { stated } from "../../schemas/text-kind"
import { optionalReason, requiredReason } from "../../schemas/vendor"
import {
  createResource,
  createVenue,
  faqs,
  openingHours,
  updateImage,
  updateResource,
  updateVenue,
} from "../../schemas/venue"

const tag = "Venues"

/** The query of the list of venues. */
export const venueListQuery = listQuery(
  ["name", "created_at", "updated_at", "city", "status"],
  "name",
).extend({
  vendor_id: oneOrMany(id),
  status: oneOrMany(z.enum(["draft", "pending", "published", "rejected", "suspended"])),
  city: stated("search", z.string().trim().max(100)).optional(),
})

export type VenueListQuery = z.output<typeof venueListQuery>

const removed = ["id", "object", "deleted", "parent"]

export const venueContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/venues",
    summary: "Venues of the workspace, without hours and resources",
    tag,
    query: venueListQuery,
    answers: ["venues", "count", "offset", "limit"],
  },
  post("", "Create a venue as a draft", createVenue),
  {
    method: "GET",
    path: "/admin/venues/:id",
    summary: "A venue with hours and resources",
    tag,
    answers: ["venue"],
  },
  post("/:id", "Change a venue", updateVenue),
  {
    method: "DELETE",
    path: "/admin/venues/:id",
    summary: "Remove a venue without coming bookings, with its staff and services",
    tag,
    answers: ["id", "object", "deleted"],
  },
  post("/:id/submit", "Ask the platform to publish a draft or rejected venue", optionalReason),
  post("/:id/approve", "Publish a draft or pending venue", optionalReason),
  post("/:id/reject", "Refuse a pending venue, with a reason", requiredReason),
  post("/:id/suspend", "Take a venue out of the store, with a reason", requiredReason),
  post("/:id/reinstate", "Publish a suspended venue again", optionalReason),
  post("/:id/opening-hours", "Replace all opening hours and exceptions", openingHours),
  { ...post("/:id/resources", "Add rooms, chairs or equipment", createResource), answers: ["resource"] },
  {
    ...post("/:id/resources/:resource_id", "Change name, kind or quantity of a resource", updateResource),
    answers: ["resource"],
  },
  {
    method: "DELETE",
    path: "/admin/venues/:id/resources/:resource_id",
    summary: "Remove a resource that no coming booking needs",
    tag,
    answers: removed,
  },
  {
    method: "POST",
    path: "/admin/venues/:id/images",
    summary:
      "Add pictures: multipart/form-data with `files` (JPEG, PNG, WebP or AVIF, up to 10 of 8 MB) and `alt`",
    tag,
    answers: ["venue"],
  },
  post("/:id/image-order", "Put the pictures in order, the cover first", imageOrder),
  post("/:id/images/:image_id", "Change description and rank of a picture", updateImage),
  {
    method: "DELETE",
    path: "/admin/venues/:id/images/:image_id",
    summary: "Remove a picture",
    tag,
    answers: removed,
  },
  post("/:id/faqs", "Replace all questions, or append one", faqs),
  {
    ...post("/:id/service-order", "Put the services in order, as the store shows them", serviceOrder),
    answers: ["service_ids"],
  },
]

function post(path: string, summary: string, body: z.ZodType): RouteContract {
  return { method: "POST", path: `/admin/venues${path}`, summary, tag, body, answers: ["venue"] }
}
