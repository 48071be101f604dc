import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import type { VenueCategory } from "@/lib/plaza/schemas/venue"
import { classNames } from "@/ui/class-names"
import { categoryName } from "./category-name"
import { venueListHref } from "./venue-list-query"
import type { VenueListQuery } from "./venue-list-query"

type CategoryChipsProps = { categories: VenueCategory[]; query: VenueListQuery }

/** One link for each category; the one in use says so. */
export function CategoryChips({ categories, query }: CategoryChipsProps) {
  const t = useTranslations("venues")
  const names = useTranslations("categories")
  const chips = [
    { handle: "", name: t("all") },
    ...categories.map((category) => ({ handle: category.handle, name: categoryName(names, category) })),
  ]
  return (
    <nav aria-label={t("categories")}>
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 sm:mx-0 sm:flex-wrap sm:px-0">
        {chips.map(({ handle, name }) => {
          const current = handle === query.category
          return (
            <li key={handle} className="shrink-0">
              <Link
                href={venueListHref(query, { category: handle })}
                aria-current={current ? "true" : undefined}
                className={classNames(
                  "inline-flex min-h-10 items-center rounded-full border px-4 text-sm font-semibold",
                  current ? "border-ink bg-ink text-paper" : "border-edge bg-surface hover:border-ink",
                )}
              >
                {name}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
