import type { Execute } from "../../sql"

/** No page is kept that long, so who was not told by then has nothing left that it could be told of. */
const KEPT_HOURS = 24

/** Removes what everybody knows, all there is when nobody is told, and what is older than a day. */
export async function tidy(execute: Execute, addresses: readonly string[]): Promise<void> {
  await execute(
    `delete from storefront_change
     where delivered_to @> ?::text[] or created_at < now() - make_interval(hours => ?)`,
    [addresses, KEPT_HOURS],
  )
}
