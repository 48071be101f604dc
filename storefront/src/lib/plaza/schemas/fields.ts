import { z } from "zod"

/** A text that may be missing; missing and null are the same to us. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value || null)

export const optionalNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

/** A list that the backend leaves out when it has nothing to say. */
export function optionalList<Schema extends z.ZodType>(entry: Schema) {
  return z
    .array(entry)
    .nullish()
    .transform((value) => value ?? [])
}

/** An ISO 8601 instant with a zone. */
export const instant = z.iso.datetime({ offset: true })

/** A local date, `YYYY-MM-DD`. */
export const localDate = z.iso.date()

export const currencyCode = z.string().transform((code) => code.toUpperCase())

/** Money in major units. */
export const price = z.object({ currency_code: currencyCode, amount: z.number() })
export type Price = z.output<typeof price>
