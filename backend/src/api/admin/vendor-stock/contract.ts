import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"
import { id } from "../../schemas/primitives"
import { changeStock, createStockLocation, updateStockLocation } from "../../schemas/stock"

/** The query of the list of stock; what there is least of comes first. */
export const stockListQuery = listQuery(["available", "title", "sku"], "available").extend({
  vendor_id: id.optional(),
  product_id: id.optional(),
  location_id: id.optional(),
  available_max: z.coerce.number().int().min(0).max(1_000_000).optional(),
})

/** The query of a level's history, the newest first. */
export const movementListQuery = listQuery(["created_at"], "-created_at").pick({ limit: true, offset: true })

/** The query of the list of locations. */
export const locationListQuery = listQuery(["name", "created_at"], "name").extend({
  vendor_id: id.optional(),
})

export type StockListQuery = z.output<typeof stockListQuery>
export type MovementListQuery = z.output<typeof movementListQuery>
export type LocationListQuery = z.output<typeof locationListQuery>

const tag = "Stock"
const level = { path: "/admin/vendor-stock/levels/:id", tag, answers: ["stock_level"] }
const locations = { path: "/admin/vendor-stock/locations", tag, answers: ["stock_location"] }
const location = { ...locations, path: `${locations.path}/:id` }

export const stockContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/vendor-stock",
    summary: "What lies where, how much of it is reserved, and what is left to sell",
    tag,
    query: stockListQuery,
    answers: ["stock_levels", "count", "offset", "limit"],
  },
  { ...level, method: "GET", summary: "What lies of one variant at one location" },
  {
    ...level,
    method: "POST",
    summary:
      "Change it, with the reason: by `adjustment`, or to `quantity` while there is what was `expected`, else 409 " +
      "stock_changed",
    body: changeStock,
  },
  {
    method: "GET",
    path: `${level.path}/movements`,
    summary: "Who changed it when, from what to what, and why",
    tag,
    query: movementListQuery,
    answers: ["stock_movements", "count", "offset", "limit"],
  },
  {
    ...locations,
    method: "GET",
    summary: "Where the workspace's goods lie",
    query: locationListQuery,
    answers: ["stock_locations", "count", "offset", "limit"],
  },
  {
    ...locations,
    method: "POST",
    summary: "Open a location, from which the storefront sells in its country",
    body: createStockLocation.extend({ vendor_id: id.optional() }),
  },
  { ...location, method: "GET", summary: "One location" },
  {
    ...location,
    method: "POST",
    summary: "Change name and address of a location",
    body: updateStockLocation,
  },
  {
    ...location,
    method: "DELETE",
    summary: "Close a location where nothing lies any more",
    answers: ["id", "object", "deleted"],
  },
]
