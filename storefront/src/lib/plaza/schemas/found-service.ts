import { z } from "zod"
import { currencyCode, optionalNumber, optionalText } from "./fields"
import { serviceSchema } from "./service"

/** A service as a search answers it: with the venue where it is done. */
export const foundServiceSchema = serviceSchema.extend({
  venue: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    city: optionalText,
    currency_code: currencyCode,
    latitude: optionalNumber,
    longitude: optionalNumber,
    rating_average: optionalNumber,
    rating_count: optionalNumber,
  }),
  /** From the place that was asked for; null when none was. */
  distance_km: optionalNumber,
})
export type FoundService = z.output<typeof foundServiceSchema>
