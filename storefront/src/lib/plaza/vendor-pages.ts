import "server-only"
import { cache } from "react"
import { z } from "zod"
import { checked } from "./checked"
import { nullWhenMissing } from "./null-when-missing"
import { vendorSchema } from "./schemas/vendor"
import type { Vendor } from "./schemas/vendor"
import { plaza } from "./sdk"

/** A business by its handle or id; null when there is none that shoppers may see. */
export const findVendor = cache(async (handle: string): Promise<Vendor | null> => {
  const { client } = await plaza()
  const answer = client.fetch(`/store/vendors/${encodeURIComponent(handle)}`)
  const found = await nullWhenMissing(checked(z.object({ vendor: vendorSchema }), answer))
  return found?.vendor ?? null
})
