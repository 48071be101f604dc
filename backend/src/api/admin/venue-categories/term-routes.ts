import type { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { mergeTerm, moveCategory } from "../../schemas/taxonomy"

const tag = "Taxonomy"

/** One list of terms: where it is, what it is called, what its routes take. */
export interface TermList {
  path: string
  names: readonly [one: string, many: string]
  keys: readonly [one: string, many: string]
  schemas: { query: z.ZodObject; create: z.ZodType; update: z.ZodType }
}

/** What every list of terms can do. */
export function termRoutes({ path, names, keys, schemas }: TermList): RouteContract[] {
  const [name, many] = names
  const [one, plural] = keys
  const byId = `${path}/:id`
  return [
    {
      method: "GET",
      path,
      summary: `All ${many}`,
      tag,
      query: schemas.query,
      answers: [plural, "count", "offset", "limit"],
    },
    { method: "POST", path, summary: `Create: ${name}`, tag, body: schemas.create, answers: [one] },
    { method: "POST", path: byId, summary: `Change: ${name}`, tag, body: schemas.update, answers: [one] },
    {
      method: "DELETE",
      path: byId,
      summary: `Remove: ${name}`,
      tag,
      answers: ["id", "object", "deleted"],
    },
    {
      method: "POST",
      path: `${byId}/merge`,
      summary: `Merge into another: ${name}`,
      tag,
      body: mergeTerm,
      answers: [one, "moved"],
    },
  ]
}

/** What lists that form a tree can do besides. */
export function categoryRoutes({ path, names, keys }: TermList): RouteContract[] {
  return [
    {
      method: "POST",
      path: `${path}/:id/move`,
      summary: `Put at a place among its siblings: ${names[0]}`,
      tag,
      body: moveCategory,
      answers: [keys[0]],
    },
  ]
}
