import type { Execute } from "../../sql"

/** No page is kept that long, so who was not told by then has nothing left that it could be told of. */
const KEPT_HOURS = 24

/** When so many rows have waited for so long, a storefront is away that others wait beside. */
const MOST_WAITING = 1_000
const WAITING_MINUTES = 5

/**
 * Removes what everybody knows, all there is when nobody is told, and what is older than a day. Where a great deal waits for a
 * storefront that is away, one row that says everything takes its place, so that those beside it do not pass by it each time.
 */
export async function tidy(execute: Execute, addresses: readonly string[]): Promise<void> {
  await execute(
    `delete from storefront_change
     where delivered_to @> ?::text[] or created_at < now() - make_interval(hours => ?)`,
    [addresses, KEPT_HOURS],
  )
  await execute(
    `with gone as (
       delete from storefront_change
       where created_at < now() - make_interval(mins => ?)
         and (select count(*) > ? from storefront_change where created_at < now() - make_interval(mins => ?))
       returning delivered_to)
     insert into storefront_change (entity, delivered_to)
     select 'everything', array(
       select address from unnest(?::text[]) address
       where not exists (select from gone where not address = any(delivered_to)))
     where exists (select from gone)`,
    [WAITING_MINUTES, MOST_WAITING, WAITING_MINUTES, addresses],
  )
}
