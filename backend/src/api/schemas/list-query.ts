import { z } from "@medusajs/framework/zod"
import { stated } from "./text-kind"

/** The query of a list: at most 100 rows a page, ordered by one of the given columns (`-` in front: descending). */
export function listQuery<Column extends string>(
  orders: readonly [Column, ...Column[]],
  defaultOrder: string,
) {
  const choices = orders.flatMap((column) => [column, `-${column}`]) as [string, ...string[]]
  return z.object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    order: z.enum(choices).default(defaultOrder),
    q: stated("search", z.string().trim().max(200)).optional(),
    fields: stated("search", z.string().max(2000)).optional(),
  })
}

/** Medusa's form of an order parameter, with the id as the tie-breaker that keeps pages stable. */
export function toOrder(order: string): Record<string, "ASC" | "DESC"> {
  const descending = order.startsWith("-")
  return { [descending ? order.slice(1) : order]: descending ? "DESC" : "ASC", id: "ASC" }
}

/** One value or several of a query parameter, as a list. */
export const oneOrMany = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(schema).max(50).optional(),
    )
    .optional()
