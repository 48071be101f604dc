import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../sql"

/** What somebody gave of themselves. */
export interface Contact {
  name: string | null
  email: string | null
  phone: string | null
}

/** Somebody a vendor has to do with, and what they gave there. */
export interface Acquaintance extends Contact {
  vendor_id: string
  customer_id: string
}

/** A client that was kept; `is_new` when the vendor did not know them before. */
export interface KeptClient {
  id: string
  is_new: boolean
}

const COLUMNS = ["name", "email", "phone"] as const

/**
 * Keeps clients as their latest orders or the desk tell of them. What the vendor wrote by hand stands, and only gaps of it
 * are filled; who was forgotten stays so. Doing it again changes nothing.
 * @param source `desk` makes what is given the vendor's own words
 */
export async function keepClients(
  execute: Execute,
  source: "online" | "desk",
  given: readonly Acquaintance[],
): Promise<KeptClient[]> {
  if (given.length === 0) return []
  const changed = COLUMNS.map(
    (column) => `${column} = case
      when client.forgotten_at is not null then null
      when client.corrected_at is null then coalesce(excluded.${column}, client.${column})
      else coalesce(client.${column}, excluded.${column}) end`,
  )
  return execute<KeptClient>(
    `insert into client (id, vendor_id, customer_id, source, name, email, phone, corrected_at)
     select g.id, g.vendor_id, g.customer_id, ?, g.name, g.email, g.phone,
       case when ? = 'desk' then now() end
     from json_to_recordset(?::json) as g (id text, vendor_id text, customer_id text, name text, email text, phone text)
     on conflict (vendor_id, customer_id) where deleted_at is null
     do update set ${changed.join(", ")}, updated_at = now()
     returning id, xmax = 0 as is_new`,
    [source, source, JSON.stringify(given.map((one) => ({ id: generateEntityId("", "cli"), ...one })))],
  )
}
