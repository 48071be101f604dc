import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import { formatCurrencyName } from "@/lib/format/money"
import type { Region } from "@/lib/plaza/schemas/region"
import { classNames } from "@/ui/class-names"
import { regionName } from "./region-name"

/** The regions one can shop in, each with its currency. */
export function CurrencyLinks({ regions, current }: { regions: Region[]; current: Region }) {
  const t = useTranslations("products")
  if (regions.length < 2) {
    return null
  }
  return (
    <nav aria-label={t("region")}>
      <ul className="flex flex-wrap gap-2">
        {regions.map((region) => {
          const isCurrent = region.id === current.id
          return (
            <li key={region.id}>
              <Link
                href={`/products?currency=${region.currency_code.toLowerCase()}`}
                aria-current={isCurrent ? "true" : undefined}
                title={formatCurrencyName(t.locale, region.currency_code)}
                className={classNames(
                  "inline-flex min-h-10 items-center rounded-full border px-4 text-sm font-semibold",
                  isCurrent ? "border-ink bg-ink text-paper" : "border-edge bg-surface hover:border-ink",
                )}
              >
                {regionName(t.locale, region)} · {region.currency_code}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
