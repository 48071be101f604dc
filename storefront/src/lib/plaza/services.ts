import "server-only"
import { cache } from "react"
import { z } from "zod"
import { recall, remembered } from "@/lib/cache/remembered"
import { rememberedUnder } from "@/lib/cache/tags"
import { checked } from "./checked"
import { nullWhenUnknown } from "./null-when-missing"
import { foundServiceSchema } from "./schemas/found-service"
import type { FoundService } from "./schemas/found-service"
import { publicPlaza } from "./sdk"

async function readService(id: string) {
  "use cache"
  const { client } = publicPlaza()
  const answer = client.fetch(`/store/services/${encodeURIComponent(id)}`)
  const found = nullWhenUnknown(checked(z.object({ service: foundServiceSchema }), answer))
  return remembered(found, "lasting", (known) =>
    known ? rememberedUnder.service(known.service) : rememberedUnder.venues(),
  )
}

/** A service and where it is done, by id or handle; null when it is not on offer (any more). */
export const findService = cache(async (id: string): Promise<FoundService | null> => {
  return (await recall(readService(id)))?.service ?? null
})
