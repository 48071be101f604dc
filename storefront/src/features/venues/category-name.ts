import type { Translator } from "@/languages/message-types"

/** What a category is called: in English as the backend has it, in other languages by its handle if it is known. */
export function categoryName(
  t: Translator<"categories">,
  category: { handle: string; name: string },
): string {
  return t.locale !== "en" && t.has(category.handle) ? t(category.handle) : category.name
}
