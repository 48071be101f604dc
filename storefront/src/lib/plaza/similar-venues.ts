import "server-only"
import { z } from "zod"
import { recall, remembered } from "@/lib/cache/remembered"
import { rememberedUnder } from "@/lib/cache/tags"
import { checked } from "./checked"
import { venueSummarySchema } from "./schemas/venue"
import type { VenueSummary } from "./schemas/venue"
import { publicPlaza } from "./sdk"

async function readSimilarVenues(id: string, limit: number) {
  "use cache"
  const { client } = publicPlaza()
  const schema = z.object({ venues: z.array(venueSummarySchema) })
  const path = `/store/venues/${encodeURIComponent(id)}/similar`
  const answer = checked(schema, client.fetch(path, { query: { limit } }))
  return remembered(answer, "lasting", ({ venues }) => rememberedUnder.similarVenues(id, venues))
}

/** Where else shoppers could go, the most alike first, with the distance from the venue; at most 24. */
export async function listSimilarVenues(id: string, limit: number): Promise<VenueSummary[]> {
  return (await recall(readSimilarVenues(id, limit))).venues
}
