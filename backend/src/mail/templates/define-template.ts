import { z } from "@medusajs/framework/zod"
import type { MailContent } from "../content"

/** A link that a mail may carry: absolute, over http or https. */
export const link = z.url({ protocol: /^https?$/ })

/**
 * Joins a template's data schema with the function that words it. `compose` takes data of any origin (a row of
 * the queue) and throws a ZodError when it does not fit.
 */
export function defineTemplate<Schema extends z.ZodType>(
  schema: Schema,
  word: (data: z.output<Schema>) => MailContent,
) {
  return { schema, compose: (data: unknown): MailContent => word(schema.parse(data)) }
}
