import { z } from "zod"
import { currencyCode, optionalList, optionalText } from "./fields"

export const regionSchema = z.object({
  id: z.string(),
  name: z.string(),
  currency_code: currencyCode,
  countries: optionalList(z.object({ iso_2: z.string(), display_name: optionalText })),
})
export type Region = z.output<typeof regionSchema>
