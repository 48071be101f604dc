import "server-only"
import { z } from "zod"
import { checked } from "./checked"
import { suggestionSchema } from "./schemas/suggestion"
import type { Suggestion } from "./schemas/suggestion"
import { plaza } from "./sdk"

/** What the beginning of a search could mean, best first. */
export async function listSuggestions(q: string, limit: number): Promise<Suggestion[]> {
  const { client } = await plaza()
  const answer = client.fetch("/store/suggestions", { query: { q, limit } })
  return (await checked(z.object({ suggestions: z.array(suggestionSchema) }), answer)).suggestions
}
