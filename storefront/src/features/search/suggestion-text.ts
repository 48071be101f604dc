import { categoryName } from "@/features/venues/category-name"
import type { Locale } from "@/languages/locale"
import { translator } from "@/languages/translator"
import type { Suggestion } from "@/lib/plaza/schemas/suggestion"

/** What a suggestion is called: a category by its name in the language, all others as people have written them. */
export function suggestionText(locale: Locale, { kind, handle, text }: Suggestion): string {
  const isCategory = kind === "venue_category" || kind === "service_category"
  return isCategory && handle ? categoryName(translator(locale, "categories"), { handle, name: text }) : text
}
