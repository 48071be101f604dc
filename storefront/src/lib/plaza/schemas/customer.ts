import { z } from "zod"
import { optionalText } from "./fields"

export const customerSchema = z.object({
  id: z.string(),
  email: z.string(),
  first_name: optionalText,
  last_name: optionalText,
  phone: optionalText,
})
export type Customer = z.output<typeof customerSchema>
