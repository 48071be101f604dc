import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Who is erased: the customer, and the address that mails went to. */
export interface Erased {
  customer_id: string
  email: string | null
}

const PERSON = "first_name = null, last_name = null, company = null, phone = null"
/** Town, region and country stay: taxes were worked out by them. */
const STREET = "address_1 = null, address_2 = null, postal_code = null, metadata = null"
const ADDRESSES = (table: string) =>
  `select unnest(array[shipping_address_id, billing_address_id]) from "${table}" where customer_id = ?`

/** The statements, each with how often it names the customer. */
const STATEMENTS: readonly [statement: string, times: number][] = [
  [`update order_address set ${PERSON}, ${STREET} where customer_id = ? or id in (${ADDRESSES("order")})`, 2],
  [`update "order" set email = null where customer_id = ?`, 1],
  [`update cart_address set ${PERSON}, ${STREET} where customer_id = ? or id in (${ADDRESSES("cart")})`, 2],
  [`update cart set email = null where customer_id = ?`, 1],
  [`update booking set notes = null where customer_id = ? and notes is not null`, 1],
  [`delete from customer_address where customer_id = ?`, 1],
  [
    `update customer set email = null, first_name = null, last_name = null, company_name = null, phone = null,
       metadata = null, has_account = false, updated_at = now(), deleted_at = coalesce(deleted_at, now()) where id = ?`,
    1,
  ],
]

/**
 * Erases who a customer is everywhere but in the sums: the account and its addresses, orders and carts, what visits noted, mails
 * that were sent; those that wait forget it afterwards. One transaction, all or nothing; doing it again changes nothing more. It writes tables of core, whose modules
 * have no way to do it at once.
 */
export async function eraseContact(
  container: MedusaContainer,
  { customer_id, email }: Erased,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (transaction: Knex.Transaction) => {
    for (const [statement, times] of STATEMENTS) {
      await transaction.raw(statement, Array<string>(times).fill(customer_id))
    }
    if (email) {
      await transaction.raw(
        `update mail_message set "to" = case when status = 'queued' then "to" else '' end,
           data = case when status = 'queued' then data else '{}' end, forgets_recipient = true where lower("to") = ?`,
        [email.toLowerCase()],
      )
    }
  })
}
