import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { listStockLocations, type StockLocationRow } from "../../../queries/list-stock-locations"

/**
 * One location.
 * @throws 404 when there is none of a vendor
 */
export async function loadLocation(container: MedusaContainer, id: string): Promise<StockLocationRow> {
  const one = { id, order: "name", descending: false, limit: 1, offset: 0 } as const
  const [location] = (await listStockLocations(container, one)).rows
  if (!location) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no stock_location ${id}`)
  return location
}
