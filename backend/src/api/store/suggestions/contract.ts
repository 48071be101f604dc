import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { text } from "../../schemas/primitives"
import { whole } from "../../schemas/search"
import { stated } from "../../schemas/text-kind"

/** What was typed so far; nothing is suggested for nothing. */
export const suggestionQuery = z.object({
  q: stated("search", text(200, 0)).default(""),
  limit: whole(1, 10).default(8),
})

export type SuggestionQuery = z.output<typeof suggestionQuery>

export const suggestionContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/suggestions",
    summary: "What the beginning of a question could mean: cities, categories, venues, services, products",
    tag: "Discovery",
    query: suggestionQuery,
    answers: ["suggestions"],
  },
]
