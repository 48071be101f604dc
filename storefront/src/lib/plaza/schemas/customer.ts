import { z } from "zod"
import { optionalText } from "./fields"

/** Languages as BCP 47 tags, the preferred first; they stand in the engine's free data. */
const withLanguages = z
  .object({ languages: z.array(z.string()).catch([]) })
  .catch({ languages: [] })
  .transform(({ languages }) => languages)

export const customerSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    first_name: optionalText,
    last_name: optionalText,
    phone: optionalText,
    metadata: withLanguages,
  })
  .transform(({ metadata, ...customer }) => ({ ...customer, languages: metadata }))
export type Customer = z.output<typeof customerSchema>
