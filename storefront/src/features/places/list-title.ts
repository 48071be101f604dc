import { categoryName } from "@/features/venues/category-name"
import { getTranslations } from "@/languages/on-server"
import type { VenueCategory } from "@/lib/plaza/schemas/venue"
import type { PlaceQuery } from "./place-query"

/** What a list is called: by the category and the city it is narrowed to, in words. */
export async function listTitle(query: PlaceQuery, categories: VenueCategory[]): Promise<string> {
  const { city, list } = query
  const venues = await getTranslations("venues")
  const found = categories.find(({ handle }) => handle === query.category)
  if (found) {
    const category = categoryName(await getTranslations("categories"), found)
    return city ? venues("everythingIn", { category, city }) : category
  }
  if (list === "venues") {
    return city ? venues("venuesIn", { city }) : venues("venues")
  }
  const services = await getTranslations("services")
  return city ? services("servicesIn", { city }) : services("services")
}
