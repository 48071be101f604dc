import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { VENUE_MODULE } from "../../../src/modules/venue"

/** Venue categories: spa with thai below it, barber. */
export async function venueCategories(
  container: MedusaContainer,
): Promise<{ spa: string; thai: string; barber: string }> {
  const venues = container.resolve(VENUE_MODULE)
  const [spa, barber] = await venues.createVenueCategories([
    { name: "Spa", handle: "spa", rank: 1 },
    { name: "Barber", handle: "barber", rank: 0 },
  ])
  const thai = await venues.createVenueCategories({
    name: "Thai massage",
    handle: "thai",
    rank: 2,
    parent_id: spa.id,
  })
  return { spa: spa.id, barber: barber.id, thai: thai.id }
}

/** Product categories: body with deep below it, and one that is internal. */
export async function productCategories(
  container: MedusaContainer,
): Promise<{ body: string; deep: string; internal: string }> {
  const create = async (name: string, more: object) => {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: { product_categories: [{ name, is_active: true, ...more }] },
    })
    return result[0].id
  }
  const body = await create("Body", {})
  return {
    body,
    deep: await create("Deep work", { parent_category_id: body }),
    internal: await create("High margin", { is_internal: true }),
  }
}
