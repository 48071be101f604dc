import { useTranslations } from "#languages"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { placeHref } from "./place-query"
import type { PlaceList, PlaceQuery } from "./place-query"

const LISTS: readonly PlaceList[] = ["venues", "services"]

/** The same question to the venues, or to what can be booked at them. Each has categories of its own. */
export function ListLinks({ query }: { query: PlaceQuery }) {
  const t = useTranslations("services")
  return (
    <nav aria-label={t("whatToFind")} className="mb-6">
      <ul className="flex gap-6 border-b border-line">
        {LISTS.map((list) => {
          const current = list === query.list
          return (
            <li key={list}>
              <Link
                href={placeHref(query, { list, category: current ? query.category : "" })}
                prefetch={false}
                scroll={false}
                aria-current={current ? "page" : undefined}
                className={classNames(
                  "-mb-px inline-flex min-h-11 items-center border-b-2 font-semibold",
                  current ? "border-accent" : "border-transparent text-muted hover:text-ink",
                )}
              >
                {t(list)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
