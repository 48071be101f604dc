import type { MedusaContainer } from "@medusajs/framework/types"
import type { FoundVenue } from "./list-venues"
import { lowestPriceAtVenue, lowestPricesAtVenue } from "./lowest-price"
import { select, sql } from "./sql"

/** Venues as rows of a list, in the order of the ids, with their prices and without a distance; one statement. */
export const loadVenuePrices = (container: MedusaContainer, ids: readonly string[]): Promise<FoundVenue[]> =>
  select<FoundVenue>(
    container,
    sql`select v.id, ${lowestPriceAtVenue()}::float8 as price_from, ${lowestPricesAtVenue()} as prices_from,
        null::float8 as distance_km
      from venue v where v.id = any(${ids}) order by array_position(${ids}::text[], v.id)`,
  )
