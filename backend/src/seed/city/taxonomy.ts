import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { VENUE_MODULE } from "../../modules/venue"
import { CATEGORIES, CATEGORY_TEXTS } from "../data/categories"
import { AMENITIES, RETAIL_CATEGORIES, TAGS } from "../data/taxonomy"
import { tally } from "../tally"
import type { City } from "./city"

/** Makes the words that venues, services and products are sorted by. */
export async function seedTaxonomy({ container }: City): Promise<string> {
  const venues = container.resolve(VENUE_MODULE)
  const kinds = CATEGORIES.map((category, rank) => ({ ...CATEGORY_TEXTS[category], rank }))
  const missingOf = <Row extends { handle: string }>(
    rows: readonly Row[],
    known: readonly { handle: string }[],
  ) => rows.filter(({ handle }) => !known.some((one) => one.handle === handle))
  const named = (words: Record<string, string>) =>
    Object.entries(words).map(([handle, name]) => ({ handle, name }))

  const categories = missingOf(
    kinds.map(({ name, handle, rank }) => ({ name, handle, rank })),
    await venues.listVenueCategories(),
  )
  if (categories.length > 0) await venues.createVenueCategories(categories)
  const tags = missingOf(named(TAGS), await venues.listVenueTags())
  if (tags.length > 0) await venues.createVenueTags(tags)
  const amenities = missingOf(named(AMENITIES), await venues.listAmenities())
  if (amenities.length > 0) await venues.createAmenities(amenities)

  const shelves = Object.entries(RETAIL_CATEGORIES).map(([handle, texts]) => ({ handle, ...texts }))
  const wanted = [...kinds, ...shelves].map(({ name, handle, description }, rank) => ({
    name,
    handle,
    description,
    rank,
    is_active: true,
    is_internal: false,
  }))
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({}, { select: ["handle"], take: 500 })
  const product_categories = missingOf(wanted, known)
  if (product_categories.length > 0) {
    await createProductCategoriesWorkflow(container).run({ input: { product_categories } })
  }
  const all = kinds.length + wanted.length + Object.keys(TAGS).length + Object.keys(AMENITIES).length
  return tally("words", all, categories.length + tags.length + amenities.length + product_categories.length)
}
