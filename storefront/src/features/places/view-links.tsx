import { useTranslations } from "#languages"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { placeHref } from "./place-query"
import type { PlaceQuery } from "./place-query"

const VIEWS = [
  { view: "list", icon: "list" },
  { view: "map", icon: "pin" },
] as const

/** The same as a list, or on a map above the list. */
export function ViewLinks({ query }: { query: PlaceQuery }) {
  const t = useTranslations("map")
  return (
    <nav aria-label={t("view")}>
      <ul className="flex rounded-full border border-edge bg-surface p-0.5 text-sm font-semibold">
        {VIEWS.map(({ view, icon }) => {
          const current = query.view === view
          return (
            <li key={view}>
              <Link
                href={placeHref(query, { view, page: query.page })}
                prefetch={false}
                scroll={false}
                aria-current={current ? "true" : undefined}
                className={classNames(
                  "inline-flex min-h-9 items-center gap-1.5 rounded-full px-4",
                  current ? "bg-ink text-paper" : "hover:bg-sunken",
                )}
              >
                <Icon name={icon} className="size-4" />
                {t(view)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
