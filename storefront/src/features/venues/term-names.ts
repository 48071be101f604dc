import type { Translator } from "@/languages/message-types"

/** What an amenity is called: in English as the backend has it, in other languages by its handle if it is known. */
export function amenityName(t: Translator<"amenities">, amenity: { handle: string; name: string }): string {
  return t.locale !== "en" && t.has(amenity.handle) ? t(amenity.handle) : amenity.name
}
