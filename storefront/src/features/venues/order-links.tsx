import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import { classNames } from "@/ui/class-names"
import { VENUE_ORDERS, venueListHref } from "./venue-list-query"
import type { VenueListQuery } from "./venue-list-query"

/** How the list is sorted, as links. */
export function OrderLinks({ query }: { query: VenueListQuery }) {
  const t = useTranslations("venues")
  return (
    <nav aria-label={t("sortBy")}>
      <ul className="-mx-3 flex flex-wrap gap-x-1 text-sm">
        {VENUE_ORDERS.filter((value) => value !== "distance" || query.near).map((value) => {
          const current = value === query.order
          return (
            <li key={value}>
              <Link
                href={venueListHref(query, { order: value })}
                prefetch={false}
                scroll={false}
                aria-current={current ? "true" : undefined}
                className={classNames(
                  "inline-flex min-h-9 items-center rounded-full px-3",
                  current
                    ? "font-semibold underline decoration-2 underline-offset-4"
                    : "text-muted hover:text-ink",
                )}
              >
                {t(value)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
