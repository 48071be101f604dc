import { categoryName } from "@/features/venues/category-name"
import { amenityName } from "@/features/venues/term-names"
import type { Locale } from "@/languages/locale"
import { translator } from "@/languages/translator"

type Term = { handle: string; name: string }

/** What categories and amenities are called, by their handles. */
export function namesOf(
  locale: Locale,
  categories: readonly Term[],
  amenities: readonly Term[],
): ReadonlyMap<string, string> {
  const categoryWords = translator(locale, "categories")
  const amenityWords = translator(locale, "amenities")
  return new Map([
    ...categories.map((category) => [category.handle, categoryName(categoryWords, category)] as const),
    ...amenities.map((amenity) => [amenity.handle, amenityName(amenityWords, amenity)] as const),
  ])
}
