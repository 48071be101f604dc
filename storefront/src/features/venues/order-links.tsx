import { useTranslations } from "#languages"
import { OrderNav } from "@/features/search/order-nav"
import { VENUE_ORDERS, venueListHref } from "./venue-list-query"
import type { VenueListQuery } from "./venue-list-query"

/** How the venues are sorted; by distance where there is a place to measure from. */
export function OrderLinks({ query }: { query: VenueListQuery }) {
  const t = useTranslations("venues")
  const orders = VENUE_ORDERS.filter((order) => order !== "distance" || query.near).map((order) => ({
    label: t(order),
    href: venueListHref(query, { order }),
    current: order === query.order,
  }))
  return <OrderNav orders={orders} />
}
