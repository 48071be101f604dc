import type { Translator } from "@/languages/message-types"
import type { PlaceList } from "./place-query"

/** The words of either list. */
export type ListWords = { venues: Translator<"venues">; services: Translator<"services"> }

/** How many were found, in words. */
export const saidCount = (words: ListWords, list: PlaceList, count: number): string =>
  list === "venues" ? words.venues("countVenues", { count }) : words.services("countServices", { count })
