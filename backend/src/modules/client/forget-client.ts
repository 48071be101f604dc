import type { Execute } from "../sql"

/**
 * Erases what every vendor keeps of a customer: name, address, number, notes and tags. The bare row stays, so that the
 * visits of the past still belong to somebody and nothing is learnt of them anew. Answers how many vendors knew them.
 */
export async function forgetClient(execute: Execute, customerId: string): Promise<number> {
  const known = `select id from client where customer_id = ?`
  await execute(`delete from client_note where client_id in (${known})`, [customerId])
  await execute(`delete from client_tagging where client_id in (${known})`, [customerId])
  const rows = await execute(
    `update client set name = null, email = null, phone = null, forgotten_at = coalesce(forgotten_at, now()),
       updated_at = now() where customer_id = ? returning id`,
    [customerId],
  )
  return rows.length
}
