import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { listStockLevels, type StockLevel } from "../../../queries/list-stock-levels"

/**
 * What lies of one variant at one location.
 * @throws 404 when there is no such level of a vendor's goods
 */
export async function loadStockLevel(container: MedusaContainer, id: string): Promise<StockLevel> {
  const one = { id, order: "title", descending: false, limit: 1, offset: 0 } as const
  const [level] = (await listStockLevels(container, one)).rows
  if (!level) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no stock_level ${id}`)
  return level
}
