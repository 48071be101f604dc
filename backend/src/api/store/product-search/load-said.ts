import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "../../../queries/sql"

/** What a product says about one attribute. */
export interface Said {
  handle: string
  name: string
  type: "text" | "number" | "boolean" | "choice"
  unit: string | null
  value: string | number | boolean
}

/** What products say about attributes, in their order, by product; one statement. */
export async function loadSaid(
  container: MedusaContainer,
  product_ids: readonly string[],
): Promise<Map<string, Said[]>> {
  const rows = await select<{ product_id: string; said: Said[] }>(
    container,
    sql`select v.product_id, json_agg(json_build_object('handle', a.handle, 'name', a.name, 'type', a.type, 'unit', a.unit,
        'value', coalesce(to_jsonb(v.text_value), to_jsonb(v.number_value), to_jsonb(v.boolean_value), to_jsonb(v.choice_value)))
        order by a.rank, a.name, a.id) as said
      from product_attribute_value v join product_attribute a on a.id = v.attribute_id and a.deleted_at is null
      where v.product_id = any(${product_ids}) and v.deleted_at is null group by v.product_id`,
  )
  return new Map(rows.map(({ product_id, said }) => [product_id, said]))
}
