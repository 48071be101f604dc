import { useTranslations } from "#languages"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

/** A filter in use, in words, with the address of the list without it. */
export type ActiveFilter = { name: string; label: string; without: string }

/** The filters in use; each goes away with a press. */
export function FilterChips({ filters, clear }: { filters: ActiveFilter[]; clear: string }) {
  const t = useTranslations("filters")
  if (filters.length === 0) {
    return null
  }
  return (
    <nav aria-label={t("chosen")} className="mb-4">
      <ul className="flex flex-wrap items-center gap-2">
        {filters.map(({ label, without }) => (
          <li key={without}>
            <Link
              href={without}
              prefetch={false}
              scroll={false}
              rel="nofollow"
              aria-label={t("without", { filter: label })}
              className="inline-flex min-h-9 items-center gap-2 rounded-full bg-accent-soft ps-4 pe-3 text-sm font-semibold text-accent-strong hover:underline"
            >
              {label}
              <Icon name="close" className="size-3.5" />
            </Link>
          </li>
        ))}
        {filters.length > 1 && (
          <li>
            <Link
              href={clear}
              prefetch={false}
              scroll={false}
              className="inline-flex min-h-9 items-center px-2 text-sm font-semibold text-accent hover:underline"
            >
              {t("clearAll")}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
