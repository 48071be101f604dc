import { z } from "zod"

import { amount, optionalText } from "../../lib/forms/rules"
import type { ProductAttribute } from "../../lib/product/attributes"
import type { Product } from "../../lib/product/product"

/** Answers by the ids of attributes, as fields hold them; empty and null are not said. */
export const attributesSchema = z.object({
  answers: z.array(
    z.object({
      attribute_id: z.string(),
      text: optionalText(),
      number: amount().nullable(),
      choice: z.string(),
    }),
  ),
})
export type AttributesValues = z.infer<typeof attributesSchema>
export type Answer = AttributesValues["answers"][number]

/** What `choice` holds where nothing was said; a list of choices cannot have an empty one. */
export const UNSAID = "-"

export const attributesValues = (
  { attributes }: Product,
  asked: readonly ProductAttribute[],
): AttributesValues => ({
  answers: asked.map(({ id }) => {
    const value = attributes.find(({ attribute_id }) => attribute_id === id)?.value
    return {
      attribute_id: id,
      text: typeof value === "string" ? value : "",
      number: typeof value === "number" ? value : null,
      choice: value === undefined ? UNSAID : String(value),
    }
  }),
})

export const attributesBody = ({ answers }: AttributesValues, asked: readonly ProductAttribute[]) => ({
  attributes: answers.flatMap((answer) => {
    const type = asked.find(({ id }) => id === answer.attribute_id)?.type
    const value = type && valueOf(answer, type)
    return value === undefined || value === null ? [] : [{ attribute_id: answer.attribute_id, value }]
  }),
})

function valueOf({ text, number, choice }: Answer, type: ProductAttribute["type"]) {
  if (type === "number") return number
  if (type === "text") return text || undefined
  if (choice === UNSAID) return undefined
  return type === "boolean" ? choice === "true" : choice
}
