import type { ReactNode } from "react"
import { useTranslations } from "#languages"
import { Icon } from "@/ui/icon"

/**
 * Holds a list's filters: a column beside it on wide screens, folded above it on narrow ones. Browsers that cannot show a
 * folded element open keep the fold everywhere.
 */
export function FilterPanel({ active, children }: { active: number; children: ReactNode }) {
  const t = useTranslations("filters")
  return (
    <details className="filter-panel rounded-2xl border border-line bg-surface lg:border-0 lg:bg-transparent">
      <summary className="flex min-h-12 items-center justify-between px-4 font-semibold lg:px-0">
        {active > 0 ? t("filtersCount", { count: active }) : t("filters")}
        <Icon name="down" className="size-4" />
      </summary>
      <h2 className="sr-only">{t("filters")}</h2>
      <div className="px-4 pb-2 lg:px-0">{children}</div>
    </details>
  )
}
