import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"
import { id } from "../../schemas/primitives"
import { createService, updateService } from "../../schemas/service"
import { optionalReason, requiredReason } from "../../schemas/vendor"

const tag = "Services"

/** The query of the list of services. */
export const serviceListQuery = listQuery(["title", "created_at", "rank"], "title").extend({
  venue_id: id.optional(),
  product_id: id.optional(),
  status: z.enum(["draft", "proposed", "published"]).optional(),
})

export type ServiceListQuery = z.output<typeof serviceListQuery>

const service = ["service"]

export const serviceContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/services",
    summary: "Services of the workspace's venues",
    tag,
    query: serviceListQuery,
    answers: ["services", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/services",
    summary: "Create a service",
    tag,
    body: createService,
    answers: service,
  },
  { method: "GET", path: "/admin/services/:id", summary: "One service", tag, answers: service },
  {
    method: "POST",
    path: "/admin/services/:id",
    summary: "Change a service",
    tag,
    body: updateService,
    answers: service,
  },
  {
    method: "DELETE",
    path: "/admin/services/:id",
    summary: "Remove a service without coming bookings",
    tag,
    answers: ["id", "object", "deleted"],
  },
  {
    method: "POST",
    path: "/admin/services/:id/images",
    summary:
      "Add pictures: multipart/form-data with `files` (JPEG, PNG, WebP or AVIF, up to 10 of 8 MB) and `alt`; " +
      "a service has 12 at most",
    tag,
    answers: service,
  },
  {
    method: "DELETE",
    path: "/admin/services/:id/images/:image_id",
    summary: "Remove a picture",
    tag,
    answers: ["id", "object", "deleted", "parent"],
  },
  {
    method: "POST",
    path: "/admin/services/:id/approve",
    summary: "Publish a proposed service",
    tag,
    body: optionalReason,
    answers: service,
  },
  {
    method: "POST",
    path: "/admin/services/:id/reject",
    summary: "Refuse a proposed service, with a reason",
    tag,
    body: requiredReason,
    answers: service,
  },
]
