import { request } from "../api/request"
import { resource } from "../api/resource"
import { useChange } from "../api/use-change"

/** A category, tag or amenity. */
export type Term = {
  id: string
  name: string
  handle: string
  usage: number
  parent_id?: string | null
  is_active?: boolean
}

/** The lists of the taxonomy, by their names in addresses of the admin. */
export const LISTS = ["venue-categories", "service-categories", "tags", "amenities"] as const
export type ListName = (typeof LISTS)[number]

export const isListName = (name: string | undefined): name is ListName => LISTS.some((list) => list === name)

/** Those whose terms form a tree. */
export const isTree = (list: ListName) => list === "venue-categories" || list === "service-categories"

export const KEYS = {
  "venue-categories": {
    path: "/admin/venue-categories",
    plural: "venue_categories",
    singular: "venue_category",
  },
  "service-categories": {
    path: "/admin/service-categories",
    plural: "service_categories",
    singular: "service_category",
  },
  tags: { path: "/admin/venue-tags", plural: "venue_tags", singular: "venue_tag" },
  amenities: { path: "/admin/amenities", plural: "amenities", singular: "amenity" },
} as const

const RESOURCES = {
  "venue-categories": resource<Term, string, string>(KEYS["venue-categories"]),
  "service-categories": resource<Term, string, string>(KEYS["service-categories"]),
  tags: resource<Term, string, string>(KEYS.tags),
  amenities: resource<Term, string, string>(KEYS.amenities),
}

/** The hooks of one list. */
export const termsOf = (list: ListName) => RESOURCES[list]

/** Where a category goes: the one it lies below, null at the top, and its place among those there. */
export type Place = { parent_id: string | null; position: number }

/** Moves a category of a list. */
export const useMove = (list: ListName) =>
  useChange(({ id, ...place }: Place & { id: string }) =>
    request<unknown>(`${KEYS[list].path}/${id}/move`, { method: "POST", body: place }),
  )
