import "server-only"
import { cache } from "react"
import { z } from "zod"
import { recall, remembered } from "@/lib/cache/remembered"
import { rememberedUnder } from "@/lib/cache/tags"
import { checked } from "./checked"
import { PlazaError } from "./error"
import { regionSchema } from "./schemas/region"
import type { Region } from "./schemas/region"
import { publicPlaza } from "./sdk"

async function readRegions() {
  "use cache"
  const { store } = publicPlaza()
  const answer = checked(z.object({ regions: z.array(regionSchema) }), store.region.list({ limit: 100 }))
  return remembered(answer, "lasting", rememberedUnder.shop)
}

/** The regions Plaza sells in; each has one currency. */
export const listRegions = cache(async (): Promise<Region[]> => {
  return (await recall(readRegions())).regions
})

/**
 * The region whose carts are in this currency.
 *
 * @throws {PlazaError} 409 `currency_not_sold` when there is none
 */
export async function regionOfCurrency(currency: string): Promise<Region> {
  const region = (await listRegions()).find((candidate) => candidate.currency_code === currency)
  if (!region) {
    const message = `Nothing is sold in ${currency} at the moment.`
    throw new PlazaError(409, { type: "not_allowed", code: "currency_not_sold", message })
  }
  return region
}
