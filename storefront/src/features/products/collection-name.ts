import type { Translator } from "@/languages/message-types"
import type { Collection } from "@/lib/plaza/schemas/collection"

/** What a collection is called: in English as the backend has it, in other languages by its handle if it is known. */
export function collectionName(t: Translator<"collections">, { handle, title }: Collection): string {
  return t.locale !== "en" && t.has(handle) ? t(handle) : title
}
