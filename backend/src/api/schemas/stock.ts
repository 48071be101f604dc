import { z } from "@medusajs/framework/zod"
import { countryCode, paragraphs, text } from "./primitives"

export const MOVEMENT_REASONS = ["received", "counted", "damaged", "returned", "correction"] as const

const quantity = z.number().int().min(0).max(1_000_000)

/**
 * A change of what lies at a location: by `adjustment`, or to `quantity` when it is still what was `expected`. The second is
 * for counting: who saw another quantity than there is counts again.
 */
export const changeStock = z
  .strictObject({
    adjustment: z.number().int().min(-1_000_000).max(1_000_000).optional(),
    quantity: quantity.optional(),
    expected: quantity.optional(),
    reason: z.enum(MOVEMENT_REASONS),
    note: paragraphs(300).nullish(),
  })
  .superRefine(({ adjustment, quantity: counted, expected }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message })
    if ((adjustment === undefined) === (counted === undefined)) {
      refuse("quantity", "give either quantity or adjustment")
    }
    if (adjustment === 0) refuse("adjustment", "must not be nought")
    if ((counted === undefined) !== (expected === undefined)) {
      refuse("expected", "is what the quantity was counted against; give both or none")
    }
  })

const place = {
  name: text(120),
  address_1: text(200),
  city: text(100),
  postal_code: text(20).nullish(),
}

/** A place where goods lie. */
export const createStockLocation = z.strictObject({ ...place, country_code: countryCode })

/** What may be changed of it; goods go out to the country it was opened in. */
export const updateStockLocation = z.strictObject(place).partial()

export type ChangeStock = z.output<typeof changeStock>
export type CreateStockLocation = z.output<typeof createStockLocation>
export type UpdateStockLocation = z.output<typeof updateStockLocation>
