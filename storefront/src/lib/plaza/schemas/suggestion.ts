import { z } from "zod"
import { optionalText } from "./fields"

export const SUGGESTION_KINDS = [
  "venue",
  "service",
  "venue_category",
  "service_category",
  "city",
  "product",
] as const

export const suggestionSchema = z.object({
  kind: z.enum(SUGGESTION_KINDS),
  text: z.string(),
  handle: optionalText,
  detail: optionalText,
})
export type Suggestion = z.output<typeof suggestionSchema>
