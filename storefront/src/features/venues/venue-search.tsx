import { useTranslations } from "#languages"
import { localizedPath } from "@/languages/localized-path"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"

type VenueSearchProps = {
  /** What was searched for so far. */
  q?: string
  city?: string
  category?: string
  order?: string
  cities: string[]
}

const INPUT_STYLE =
  "w-full min-w-0 rounded-lg bg-transparent px-1 pb-1 text-base placeholder:text-muted focus-visible:outline-offset-0"

/** Searches venues by words and city. A plain GET form: it works without scripts and can be bookmarked. */
export function VenueSearch({ q, city, category, order, cities }: VenueSearchProps) {
  const t = useTranslations("venues")
  return (
    <search>
      <form
        action={localizedPath(t.locale, "/venues")}
        className="flex flex-col gap-2 rounded-3xl border border-edge bg-surface p-3 shadow-card sm:flex-row sm:items-center sm:rounded-full sm:py-2 sm:pe-2 sm:ps-6"
      >
        {category && <input type="hidden" name="category" value={category} />}
        {order && <input type="hidden" name="order" value={order} />}
        <div className="min-w-0 flex-1 px-2 pt-1 sm:px-0">
          <label htmlFor="search-what" className="block px-1 text-xs font-bold tracking-wide">
            {t("what")}
          </label>
          <input
            id="search-what"
            name="q"
            type="search"
            defaultValue={q}
            placeholder={t("massageHaircutAName")}
            className={INPUT_STYLE}
          />
        </div>
        <div className="min-w-0 border-t border-line px-2 pt-2 sm:w-44 sm:border-t-0 sm:border-s sm:pt-1 sm:ps-5">
          <label htmlFor="search-where" className="block px-1 text-xs font-bold tracking-wide">
            {t("where")}
          </label>
          <select id="search-where" name="city" defaultValue={city ?? ""} className={`${INPUT_STYLE} -ms-1`}>
            <option value="">{t("anywhere")}</option>
            {cities.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <Button type="submit" size="large" className="w-full sm:w-auto">
          <Icon name="search" />
          {t("search")}
        </Button>
      </form>
    </search>
  )
}
