import { z } from "@medusajs/framework/zod"
import { STANDINGS } from "../../../queries/clients/list-clients"
import type { RouteContract } from "../../contract"
import {
  createClient,
  createClientNote,
  createClientTag,
  updateClient,
  updateClientNote,
  updateClientTag,
} from "../../schemas/client"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { id, instant } from "../../schemas/primitives"

const tag = "Clients"
const removed = ["id", "object", "deleted"]

/** The query of the list of clients; those of a venue are all of its business. Instants are half-open. */
export const clientListQuery = listQuery(
  ["name", "last_visit_at", "next_visit_at", "visits", "no_shows", "created_at"],
  "-last_visit_at",
).extend({
  venue_id: id.optional(),
  tag_id: oneOrMany(id),
  standing: oneOrMany(z.enum(STANDINGS)),
  no_shows_min: z.coerce.number().int().min(0).max(1000).optional(),
  last_visit_from: instant.optional(),
  last_visit_to: instant.optional(),
})

/** A page of what belongs to a client, the latest first. */
export const pageQuery = listQuery(["created_at"], "-created_at").pick({ limit: true, offset: true })

/** The query of the list of tags. */
export const tagListQuery = listQuery(["name", "created_at"], "name")

export type ClientListQuery = z.output<typeof clientListQuery>
export type PageQuery = z.output<typeof pageQuery>
export type TagListQuery = z.output<typeof tagListQuery>

export const clientContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/clients",
    summary:
      "Who has booked or bought here, with what it came to; staff see those of their own visits, without money",
    tag,
    query: clientListQuery,
    answers: ["clients", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/clients",
    summary: "Add a client by hand; 409 client_exists",
    tag,
    body: createClient,
    answers: ["client"],
  },
  {
    method: "GET",
    path: "/admin/clients/tags",
    summary: "The business's own tags, with how many clients have each",
    tag,
    query: tagListQuery,
    answers: ["tags", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/clients/tags",
    summary: "Add a tag; 409 tag_exists",
    tag,
    body: createClientTag,
    answers: ["tag"],
  },
  {
    method: "POST",
    path: "/admin/clients/tags/:id",
    summary: "Rename or recolour a tag; 409 tag_exists",
    tag,
    body: updateClientTag,
    answers: ["tag"],
  },
  {
    method: "DELETE",
    path: "/admin/clients/tags/:id",
    summary: "Remove a tag, also from all clients who have it",
    tag,
    answers: removed,
  },
  { method: "GET", path: "/admin/clients/:id", summary: "The card of a client", tag, answers: ["client"] },
  {
    method: "POST",
    path: "/admin/clients/:id",
    summary: "Correct how a client is known here, and set the tags; 409 client_forgotten",
    tag,
    body: updateClient,
    answers: ["client"],
  },
  {
    method: "DELETE",
    path: "/admin/clients/:id",
    summary: "Remove a client who was added by hand and never came; 409 client_has_visits",
    tag,
    answers: removed,
  },
  {
    method: "GET",
    path: "/admin/clients/:id/order-lines",
    summary: "The goods of this business that a client bought",
    tag,
    query: pageQuery,
    answers: ["order_lines", "count", "offset", "limit"],
  },
  {
    method: "GET",
    path: "/admin/clients/:id/notes",
    summary: "The notes about a client, pinned ones first",
    tag,
    query: pageQuery,
    answers: ["notes", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/clients/:id/notes",
    summary: "Write a note about a client; 409 client_forgotten",
    tag,
    body: createClientNote,
    answers: ["note"],
  },
  {
    method: "POST",
    path: "/admin/clients/:id/notes/:note_id",
    summary: "Change a note: one's own, or for owners and managers any",
    tag,
    body: updateClientNote,
    answers: ["note"],
  },
  {
    method: "DELETE",
    path: "/admin/clients/:id/notes/:note_id",
    summary: "Remove a note: one's own, or for owners and managers any",
    tag,
    answers: removed,
  },
  {
    method: "GET",
    path: "/admin/bookings/:id/client",
    summary: "Tags, pinned notes and past visits of the client of a booking; null when nobody is known",
    tag,
    answers: ["client"],
  },
]
