import { z } from "zod"
import { optionalList, optionalNumber, optionalText } from "./fields"
import { optionalPicture } from "./picture"
import { venueSummarySchema } from "./venue"

/** What everyone may know of a business. */
export const vendorSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  description: optionalText,
  logo: optionalPicture,
  /** The best of its venues; `venues_count` counts all. */
  venues: optionalList(venueSummarySchema),
  venues_count: z.number().int().catch(0),
  services_count: z.number().int(),
  products_count: z.number().int(),
  rating_average: optionalNumber,
  rating_count: optionalNumber,
})
export type Vendor = z.output<typeof vendorSchema>
