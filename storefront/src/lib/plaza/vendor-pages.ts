import "server-only"
import { cache } from "react"
import { z } from "zod"
import { recall, remembered } from "@/lib/cache/remembered"
import { rememberedUnder } from "@/lib/cache/tags"
import { checked } from "./checked"
import { nullWhenUnknown } from "./null-when-missing"
import { vendorSchema } from "./schemas/vendor"
import type { Vendor } from "./schemas/vendor"
import { publicPlaza } from "./sdk"

async function readVendor(handle: string) {
  "use cache"
  const { client } = publicPlaza()
  const answer = client.fetch(`/store/vendors/${encodeURIComponent(handle)}`)
  const found = nullWhenUnknown(checked(z.object({ vendor: vendorSchema }), answer))
  return remembered(found, "lasting", (known) =>
    known ? rememberedUnder.vendor(known.vendor) : rememberedUnder.vendors(),
  )
}

/** A business by its handle or id; null when there is none that shoppers may see. */
export const findVendor = cache(async (handle: string): Promise<Vendor | null> => {
  return (await recall(readVendor(handle)))?.vendor ?? null
})
