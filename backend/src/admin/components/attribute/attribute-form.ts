import { z } from "zod"

import { optionalText, requiredText, say, wholeNumber } from "../../lib/forms/rules"
import type { ProductAttribute } from "../../lib/product/attributes"
import { valuesOf } from "../../lib/product/matrix"

export const ATTRIBUTE_TYPES = ["text", "number", "boolean", "choice"] as const

/** An attribute as its form holds it; choices are typed between commas. */
export const attributeSchema = z
  .object({
    name: requiredText(),
    type: z.enum(ATTRIBUTE_TYPES),
    unit: optionalText(),
    choices: optionalText(),
    category_ids: z.array(z.string()),
    rank: wholeNumber(0, 10_000),
  })
  .refine(({ type, choices }) => type !== "choice" || valuesOf(choices).length > 0, {
    ...say("required"),
    path: ["choices"],
  })
export type AttributeValues = z.infer<typeof attributeSchema>

export const attributeValues = (attribute?: ProductAttribute): AttributeValues => ({
  name: attribute?.name ?? "",
  type: attribute?.type ?? "text",
  unit: attribute?.unit ?? "",
  choices: attribute?.choices.join(", ") ?? "",
  category_ids: attribute?.category_ids ?? [],
  rank: attribute?.rank ?? 0,
})

/** What is sent; an attribute that exists keeps its type. */
export function attributeBody({ type, unit, choices, ...values }: AttributeValues, isNew: boolean) {
  return {
    ...values,
    ...(isNew ? { type } : {}),
    unit: type === "number" ? unit || null : null,
    choices: type === "choice" ? valuesOf(choices) : [],
  }
}
