import { z } from "@medusajs/framework/zod"

/** What pages are made of, as far as a storefront keeps them apart. */
export const feedEntity = z.enum(["vendor", "venue", "product", "taxonomy", "shop"])

/** One delivery knows so many by name; beyond that everything counts as changed. */
export const MOST_CHANGES = 500

/** What a storefront is told: what has changed since it was told before. */
export const feedPayload = z.object({
  changes: z
    .array(z.object({ entity: feedEntity, id: z.string().nullable() }))
    .max(MOST_CHANGES)
    .describe("Each thing that changed, once; taxonomy and shop have no id"),
  everything: z.boolean().describe("More has changed than is listed: whatever is kept is out of date"),
})

export type FeedPayload = z.output<typeof feedPayload>

/** A row of the table; `everything` stands for more things than are worth naming. */
export interface StorefrontChange {
  entity: z.output<typeof feedEntity> | "everything"
  entity_id: string | null
}

/** Changes as they are told: each once, in the order in which they were first made. */
export function payloadOf(rows: readonly StorefrontChange[]): FeedPayload {
  const changes = new Map<string, FeedPayload["changes"][number]>()
  for (const { entity, entity_id: id } of rows) {
    if (entity === "everything") return EVERYTHING
    changes.set(`${entity} ${id}`, { entity, id })
  }
  return changes.size > MOST_CHANGES ? EVERYTHING : { changes: [...changes.values()], everything: false }
}

const EVERYTHING: FeedPayload = { changes: [], everything: true }
