import { useQuery } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { resource } from "../api/resource"
import { useChange } from "../api/use-change"

export const REASONS = ["received", "counted", "damaged", "returned", "correction"] as const

/** How much of a variant lies at a location. */
export type StockLevel = {
  id: string
  product: { id: string; title: string; thumbnail: string | null }
  variant: { id: string; title: string; sku: string | null; barcode: string | null }
  location: { id: string; name: string }
  stocked_quantity: number
  reserved_quantity: number
  available_quantity: number
}

export type StockMovement = {
  id: string
  from_quantity: number
  to_quantity: number
  reason: (typeof REASONS)[number]
  note: string | null
  created_by: { id: string; name: string | null }
  created_at: string
}

export type StockLocation = {
  id: string
  name: string
  address_1: string
  city: string | null
  postal_code: string | null
  country_code: string
  stocked_quantity: number
}

const STOCK = "/admin/vendor-stock"
const level = { plural: "stock_levels", singular: "stock_level" } as const

export const stockLevels = resource<StockLevel, "stock_levels", "stock_level">({ path: STOCK, ...level })
export const oneLevel = resource<StockLevel, "stock_levels", "stock_level">({
  path: `${STOCK}/levels`,
  ...level,
})
export const locations = resource<StockLocation, "stock_locations", "stock_location">({
  path: `${STOCK}/locations`,
  plural: "stock_locations",
  singular: "stock_location",
})

/** What a level's history answers, the newest first. */
export function useMovements(levelId: string) {
  const path = `${STOCK}/levels/${levelId}/movements`
  return useQuery({
    queryKey: [PLAZA, path],
    queryFn: () => request<{ stock_movements: StockMovement[] }>(path, { query: { limit: 20 } }),
    select: (answer) => answer.stock_movements,
  })
}

/** Changes a level, by so many or to what was counted. */
export const useChangeStock = (levelId: string) =>
  useChange((body: object) => request<unknown>(`${STOCK}/levels/${levelId}`, { method: "POST", body }))
