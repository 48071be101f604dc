import { useTranslations } from "#languages"
import type { MessageKey } from "@/languages/message-types"
import { classNames } from "@/ui/class-names"
import type { ShownSuggestion } from "./use-suggestions"

const KINDS: Record<ShownSuggestion["kind"], MessageKey<"search">> = {
  venue: "venue",
  service: "service",
  venue_category: "category",
  service_category: "service",
  city: "city",
  product: "product",
}

type SuggestionListProps = {
  /** The list is `${id}-list`, its options `${id}-0` and so on. */
  id: string
  suggestions: ShownSuggestion[]
  active: number
  onFollow: (index: number) => void
}

/** The suggestions under the field. The list is always there, as the field points to it; empty it is hidden. */
export function SuggestionList({ id, suggestions, active, onFollow }: SuggestionListProps) {
  const t = useTranslations("search")
  return (
    <>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t("suggestions")}
        hidden={suggestions.length === 0}
        className="absolute inset-x-0 top-full z-30 mt-3 max-h-96 overflow-y-auto rounded-2xl border border-line bg-surface p-2 shadow-card sm:min-w-96"
      >
        {suggestions.map(({ kind, text, detail, href }, index) => (
          <li
            key={`${href} ${text}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // The field would lose the focus, and the list with it, before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onFollow(index)}
            className={classNames(
              "flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-xl px-3 py-1.5 hover:bg-sunken",
              index === active && "bg-accent-soft",
            )}
          >
            <span className="min-w-0">
              <span className="block truncate font-semibold">{text}</span>
              {detail && <span className="block truncate text-sm text-muted">{detail}</span>}
            </span>
            <span className="shrink-0 text-sm text-muted">{t(KINDS[kind])}</span>
          </li>
        ))}
      </ul>
      <span role="status" className="sr-only">
        {suggestions.length > 0 && t("countSuggestions", { count: suggestions.length })}
      </span>
    </>
  )
}
