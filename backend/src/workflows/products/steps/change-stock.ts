import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeStock } from "../../../api/schemas/stock"
import { CATALOG_MODULE } from "../../../modules/catalog"
import { vendorOfLocation } from "../vendor-of-location"
import { nextQuantity } from "../next-quantity"

/** A change of one level by a user or a key. */
export interface StockChange {
  level_id: string
  body: ChangeStock
  created_by: string
}

/**
 * Changes a level and adds the movement to its history. Under the lock of the article, by which core reserves and takes
 * goods, so that of two changes at once none is lost. The level goes back when the history cannot be written; nothing comes
 * after this step that could fail.
 */
export const changeStockStep = createStep(
  "change-stock",
  async ({ level_id, body, created_by }: StockChange, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const find = async () => {
      const [level] = await inventory.listInventoryLevels({ id: level_id }, { take: 1 })
      if (level) return level
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no stock_level ${level_id}`)
    }
    const { inventory_item_id, location_id } = await find()
    const vendor_id = await vendorOfLocation(container, location_id)
    const changed = await container.resolve(Modules.LOCKING).execute([inventory_item_id], async () => {
      const { stocked_quantity, reserved_quantity } = await find()
      const [from, reserved] = [Number(stocked_quantity), Number(reserved_quantity)]
      const to = nextQuantity({ stocked: from, reserved }, body)
      const set = (quantity: number) =>
        inventory.updateInventoryLevels({ inventory_item_id, location_id, stocked_quantity: quantity })
      await set(to)
      try {
        await container.resolve(CATALOG_MODULE).createStockMovements({
          vendor_id,
          inventory_level_id: level_id,
          inventory_item_id,
          location_id,
          from_quantity: from,
          to_quantity: to,
          reason: body.reason,
          note: body.note || null,
          created_by,
        })
      } catch (error) {
        await set(from)
        throw error
      }
      return { from, to }
    })
    return new StepResponse(changed)
  },
)
