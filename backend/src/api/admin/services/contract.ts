import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"
import { imageOrder } from "../../schemas/order"
import { id, localDate, text } from "../../schemas/primitives"
import { changeServiceTeam, createService, updateService } from "../../schemas/service"
import { optionalReason, requiredReason } from "../../schemas/vendor"

const tag = "Services"

/** The query of the list of services. */
export const serviceListQuery = listQuery(["title", "created_at", "rank"], "title").extend({
  venue_id: id.optional(),
  product_id: id.optional(),
  status: z.enum(["draft", "proposed", "published"]).optional(),
})

export type ServiceListQuery = z.output<typeof serviceListQuery>

/** What a picture of a service shows, for those who cannot see it. */
export const describeImage = z.strictObject({ alt: text(300) })

/** What a copy of a service is called; without a title as the first one, said to be a copy. */
const duplicateService = createService.pick({ title: true }).partial().strict()

/**
 * Which day of a service is looked at: a local date of the venue (absent: tomorrow, or the next day on which the venue is
 * open), the variant by its place from 0, and the rules that are not saved yet.
 */
const previewService = z.strictObject({
  draft: updateService.omit({ revision: true }).default({}),
  variant: z.number().int().min(0).max(19).default(0),
  date: localDate.optional(),
})

export type DescribeImage = z.output<typeof describeImage>
export type DuplicateService = z.output<typeof duplicateService>
export type PreviewService = z.output<typeof previewService>

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
    summary: "Change a service; 409 service_changed when it is not that of `revision` any more",
    tag,
    body: updateService,
    answers: service,
  },
  {
    method: "POST",
    path: "/admin/services/:id/staff",
    summary: "Add staff to those who perform it, and take others away with their own prices and lengths",
    tag,
    body: changeServiceTeam,
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
    method: "POST",
    path: "/admin/services/:id/images/:image_id",
    summary: "Say what a picture shows",
    tag,
    body: describeImage,
    answers: service,
  },
  {
    method: "POST",
    path: "/admin/services/:id/image-order",
    summary:
      "Put the pictures in order: those named first, the others behind them; the first one is in lists",
    tag,
    body: imageOrder,
    answers: service,
  },
  {
    method: "POST",
    path: "/admin/services/:id/duplicate",
    summary: "Make a draft of a service with all its rules",
    tag,
    body: duplicateService,
    answers: service,
  },
  {
    method: "POST",
    path: "/admin/services/:id/preview",
    summary:
      "The free times of one day with rules that are not saved, and why there are none; stores nothing",
    tag,
    body: previewService,
    answers: ["preview"],
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
