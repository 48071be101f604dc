import { z } from "@medusajs/framework/zod"

/** Texts that people write and others read: one line, several lines, a description with a few tags. */
export const TEXT_KINDS = ["line", "paragraphs", "rich"] as const

/** Strings that are no text: their form or a look-up says what they may be, or nobody else is shown them. */
export const OTHER_KINDS = ["id", "handle", "e-mail", "code", "date", "zone", "search", "secret"] as const

export type StringKind = (typeof TEXT_KINDS)[number] | (typeof OTHER_KINDS)[number]

/** What each string field of the contracts is; a unit test fails when one is nothing. */
export const stringKinds = z.registry<{ kind: StringKind }>()

/** States what a string field is, when its schema does not say so by a format or a pattern. */
export function stated<Schema extends z.ZodType>(kind: StringKind, schema: Schema): Schema {
  stringKinds.add(schema, { kind })
  return schema
}
