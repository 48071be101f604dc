import { z } from "zod"

import { optionalText, requiredText } from "../../lib/forms/rules"
import type { Term } from "../../lib/taxonomy/lists"

export const termSchema = z.object({
  name: requiredText(),
  handle: optionalText(),
  parent_id: z.string(),
  is_active: z.boolean(),
})
export type TermValues = z.infer<typeof termSchema>

/** A select knows no empty value: this one is the top of the tree. */
export const TOP = "top"

export const termValues = (
  term?: Term & { parent_id?: string | null },
  below?: string | null,
): TermValues => ({
  name: term?.name ?? "",
  handle: term?.handle ?? "",
  parent_id: term?.parent_id ?? below ?? TOP,
  is_active: term?.is_active ?? true,
})

/** @param ofTree whether the list has a tree, and terms that can be hidden */
export function termBody({ name, handle, parent_id, is_active }: TermValues, ofTree: boolean) {
  return {
    name,
    ...(handle ? { handle } : {}),
    ...(ofTree ? { parent_id: parent_id === TOP ? null : parent_id, is_active } : {}),
  }
}
