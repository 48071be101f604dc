import type { MedusaContainer } from "@medusajs/framework/types"
import { join, select, sql, type Sql } from "../sql"

/** Somebody as a vendor knows them. */
export interface ContactView {
  id: string
  first_name: string | null
  last_name: string | null
  email: string | null
  phone: string | null
}

/** Whose contact is asked for, at which vendor. */
export interface Known {
  vendor_id: string
  customer_id: string | null
}

/**
 * The contacts of customers as each vendor knows them, for `of` to look up: what was given there, and of those whom it does
 * not keep yet what their account has, of guests the e-mail alone. One statement.
 */
export async function contactsOf(
  container: MedusaContainer,
  pairs: readonly Known[],
): Promise<(known: Known) => ContactView | undefined> {
  const wanted = new Map<string, { vendor_id: string; customer_id: string }>()
  for (const { vendor_id, customer_id } of pairs) {
    if (customer_id !== null) wanted.set(keyOf(vendor_id, customer_id), { vendor_id, customer_id })
  }
  const found = new Map<string, ContactView>()
  if (wanted.size > 0) {
    const rows = await select<ContactView & { vendor_id: string }>(
      container,
      sql`select w.vendor_id, w.customer_id as id, ${join(COLUMNS, ", ")}
        from json_to_recordset(${JSON.stringify([...wanted.values()])}::json) as w (vendor_id text, customer_id text)
          left join client k on k.vendor_id = w.vendor_id and k.customer_id = w.customer_id and k.deleted_at is null
          left join customer c on c.id = w.customer_id
        where k.id is not null or c.id is not null`,
    )
    for (const { vendor_id, ...contact } of rows) found.set(keyOf(vendor_id, contact.id), contact)
  }
  return ({ vendor_id, customer_id }) => (customer_id ? found.get(keyOf(vendor_id, customer_id)) : undefined)
}

const keyOf = (vendorId: string, customerId: string) => `${vendorId} ${customerId}`

/** Of whom the vendor does not keep yet: a guest's customer is shared by all who typed the same e-mail, so it tells no more. */
const ofAccount = (column: Sql): Sql => sql`case when c.has_account then ${column} end`

/**
 * What a short list calls the client of a visit (`b`), with the join before it: as the vendor knows them, and whom it does
 * not keep yet as their account does.
 */
export const ofVisit = sql`left join client k on k.vendor_id = b.vendor_id and k.customer_id = b.customer_id
    and k.deleted_at is null left join customer c on c.id = b.customer_id`
export const nameOfVisit = sql`case when k.id is not null then coalesce(k.name, k.email)
  else coalesce(${ofAccount(sql`nullif(concat_ws(' ', c.first_name, c.last_name), '')`)}, c.email) end`

/** The vendor keeps a name in one piece; its first word is taken for the first name, as the desk's is. */
const COLUMNS = [
  sql`case when k.id is null then ${ofAccount(sql`c.first_name`)} else split_part(k.name, ' ', 1) end as first_name`,
  sql`case when k.id is null then ${ofAccount(sql`c.last_name`)}
    else nullif(substr(k.name, length(split_part(k.name, ' ', 1)) + 2), '') end as last_name`,
  sql`case when k.id is null then c.email else k.email end as email`,
  sql`case when k.id is null then ${ofAccount(sql`c.phone`)} else k.phone end as phone`,
]
