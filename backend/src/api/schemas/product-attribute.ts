import { z } from "@medusajs/framework/zod"
import { id, text } from "./primitives"
import { handle } from "./vendor"

export const ATTRIBUTE_TYPES = ["text", "number", "boolean", "choice"] as const

const choices = z
  .array(text(80))
  .max(100)
  .refine((list) => new Set(list.map((choice) => choice.toLowerCase())).size === list.length, {
    message: "must differ",
  })

const fields = {
  name: text(80),
  unit: text(20).nullish(),
  choices,
  /** Of products in these and below them; empty is of all. */
  category_ids: z.array(id).max(20),
  rank: z.number().int().min(0).max(10_000),
}

/** A property that the platform wants to know of products. */
export const createAttribute = z
  .strictObject({
    ...fields,
    handle: handle.optional(),
    type: z.enum(ATTRIBUTE_TYPES),
    choices: choices.default([]),
    category_ids: fields.category_ids.default([]),
    rank: fields.rank.default(0),
  })
  .superRefine(({ type, unit, choices: given }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message })
    if (type === "choice" && given.length === 0) refuse("choices", "are required for a choice")
    if (type !== "choice" && given.length > 0) refuse("choices", "are for a choice alone")
    if (type !== "number" && unit) refuse("unit", "is for a number alone")
  })

/** What may be changed of it; it keeps its type, because products have answered by it. */
export const updateAttribute = z.strictObject(fields).partial()

export type AttributeType = (typeof ATTRIBUTE_TYPES)[number]
export type CreateAttribute = z.output<typeof createAttribute>
export type UpdateAttribute = z.output<typeof updateAttribute>
