import { z } from "@medusajs/framework/zod"

/**
 * A `fields` parameter: the top-level fields to answer, as a comma list. As in Medusa, a `+` (a space once the URL
 * is read) or `*` in front adds a field to the usual ones; as all are usual here, a list of such asks for all.
 */
export function fieldsOf(allowed: readonly [string, ...string[]]) {
  const entry = z.object({ name: z.enum(allowed), adds: z.boolean() })
  return z
    .string()
    .max(2000)
    .transform((value) => value.split(",").filter((part) => part.trim() !== ""))
    .pipe(z.array(z.string().transform(readEntry).pipe(entry)))
    .transform((entries) => (entries.every(({ adds }) => adds) ? undefined : entries.map(({ name }) => name)))
    .optional()
}

function readEntry(text: string): { name: string; adds: boolean } {
  return { name: text.replace(/^[ +*]/, "").trim(), adds: /^[ +*]/.test(text) }
}

/** The fields of a row that were asked for, its id always; all of them when none were named. */
export function project<Row extends { id: string }>(
  row: Row,
  fields: readonly string[] | undefined,
): Partial<Row> {
  if (!fields) return row
  const wanted = new Set(["id", ...fields])
  return Object.fromEntries(Object.entries(row).filter(([name]) => wanted.has(name))) as Partial<Row>
}
