import "server-only"
import { cache } from "react"
import { z } from "zod"
import { checked } from "./checked"
import { nullWhenMissing } from "./null-when-missing"
import { serviceSchema } from "./schemas/service"
import type { Service } from "./schemas/service"
import { plaza } from "./sdk"

/** A service by id or handle; null when it is not on offer (any more). */
export const findService = cache(async (id: string): Promise<Service | null> => {
  const { client } = await plaza()
  const answer = client.fetch(`/store/services/${encodeURIComponent(id)}`)
  const found = await nullWhenMissing(checked(z.object({ service: serviceSchema }), answer))
  return found?.service ?? null
})
