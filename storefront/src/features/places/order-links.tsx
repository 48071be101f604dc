import { useTranslations } from "#languages"
import { OrderNav } from "@/features/search/order-nav"
import { PLACE_ORDERS, placeHref } from "./place-query"
import type { PlaceQuery } from "./place-query"

/** How the list is sorted; by distance where there is a place to measure from. */
export function OrderLinks({ query }: { query: PlaceQuery }) {
  const t = useTranslations("venues")
  const orders = PLACE_ORDERS.filter((order) => order !== "distance" || query.near).map((order) => ({
    label: t(order),
    href: placeHref(query, { order }),
    current: order === query.order,
  }))
  return <OrderNav orders={orders} />
}
