import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { productsOnSale } from "../../../queries/discovery/products-on-sale"
import { loadPictures } from "../../../queries/pictures"
import { select, sql } from "../../../queries/sql"
import { loadVenuePrices } from "../../../queries/venue-prices"
import { cleanRichText } from "../../../text/rich-text"
import { loadFoundVenues } from "../venues/load-found-venues"

/** So many venues are on the page itself; the list of venues has all of them. */
const MOST_VENUES = 50

interface VendorRow {
  id: string
  handle: string
  name: string
  description: string | null
  logo_url: string | null
  venue_ids: string[]
  venues_count: number
  services_count: number
  products_count: number
  rating_average: number | null
  rating_count: number
}

/**
 * What everyone may know of an approved vendor by its id or handle: no address, no number, no person. The rating is that of
 * its venues together. A fixed number of statements.
 * @throws 404 when there is none that shoppers may see
 */
export async function loadVendorPage(
  container: MedusaContainer,
  idOrHandle: string,
  channels: readonly string[],
) {
  const rows = await select<VendorRow>(container, pageOf(idOrHandle, channels))
  const row = rows.find(({ id }) => id === idOrHandle) ?? rows[0]
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no vendor ${idOrHandle}`)
  const { venue_ids, ...vendor } = row
  const [venues, pictures] = await Promise.all([
    loadVenuePrices(container, venue_ids).then((priced) => loadFoundVenues(container, priced)),
    loadPictures(container, [vendor.logo_url]),
  ])
  return {
    ...vendor,
    description: cleanRichText(vendor.description ?? "") || null,
    logo: pictures.of(vendor.logo_url, vendor.name),
    venues,
  }
}

const pageOf = (idOrHandle: string, channels: readonly string[]) => sql`
  select d.id, d.handle, d.name, d.description, d.logo_url, coalesce(v.ids, '{}') as venue_ids, v.count as venues_count,
    v.rating_average, v.rating_count,
    (select count(*)::int from service s join venue w on w.id = s.venue_id and w.visible and w.deleted_at is null
      where w.vendor_id = d.id and s.status = 'published' and s.deleted_at is null) as services_count,
    (select count(*)::int from (select t.id, o.vendor_id ${productsOnSale(channels)}) p where p.vendor_id = d.id)
      as products_count
  from vendor d cross join lateral (
    select (array_agg(v.id order by v.rating_average desc nulls last, v.name, v.id))[1:${MOST_VENUES}::int] as ids,
      count(*)::int as count, coalesce(sum(v.rating_count), 0)::int as rating_count,
      round((sum(v.rating_average * v.rating_count) / nullif(sum(v.rating_count), 0))::numeric, 2)::float8 as rating_average
    from venue v where v.vendor_id = d.id and v.visible and v.deleted_at is null) v
  where d.deleted_at is null and d.status = 'approved' and (d.id = ${idOrHandle} or d.handle = ${idOrHandle})`
