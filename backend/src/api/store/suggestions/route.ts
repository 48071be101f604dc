import type { MedusaResponse } from "@medusajs/framework/http"
import { suggest } from "../../../queries/discovery/suggest"
import { salesChannelsOf, type StoreRequest } from "../sales-channels"
import type { SuggestionQuery } from "./contract"

/** What was perhaps meant, best first. */
export async function GET(req: StoreRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as SuggestionQuery
  res.json({ suggestions: await suggest(req.scope, { ...asked, channels: salesChannelsOf(req) }) })
}
