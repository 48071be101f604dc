import { useTranslations } from "#languages"
import type { OfferAddOn } from "@/features/booking/booking-offer"
import { formatDuration } from "@/lib/format/duration"
import { formatMoney } from "@/lib/format/money"

/** What makes it longer and dearer, for those who want it. */
export function ServiceAddOns({ addOns, currency }: { addOns: readonly OfferAddOn[]; currency: string }) {
  const t = useTranslations("service")
  return (
    <ul className="divide-y divide-line border-y border-line">
      {addOns.map(({ id, title, duration_minutes, price }) => (
        <li key={id} className="flex min-h-14 items-center justify-between gap-4 py-3">
          <span>
            <span className="block font-semibold">
              <bdi>{title}</bdi>
            </span>
            {duration_minutes > 0 && (
              <span className="text-sm text-muted">
                {t("durationLonger", { duration: formatDuration(t.locale, duration_minutes) })}
              </span>
            )}
          </span>
          <span className="font-semibold">+ {formatMoney(t.locale, price, currency)}</span>
        </li>
      ))}
    </ul>
  )
}
