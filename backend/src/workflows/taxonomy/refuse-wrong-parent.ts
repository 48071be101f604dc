import { MedusaError } from "@medusajs/framework/utils"
import type VenueModuleService from "../../modules/venue/service"

/**
 * Checks that a category can lie below `parentId`: it exists, and is neither the category itself nor below it.
 * @throws 400 naming `parent_id`
 */
export async function refuseWrongParent(
  venues: VenueModuleService,
  parentId: string | null | undefined,
  categoryId?: string,
): Promise<void> {
  for (let above = parentId ?? null, named = true; above !== null; named = false) {
    if (above === categoryId) throw wrongParent("a category cannot lie below itself")
    const [category] = await venues.listVenueCategories({ id: above }, { take: 1 })
    if (!category && named) throw wrongParent(`there is no category ${above}`)
    above = category?.parent_id ?? null
  }
}

const wrongParent = (message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `parent_id: ${message}`)
