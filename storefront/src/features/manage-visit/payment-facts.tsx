import { useTranslations } from "#languages"
import { formatMoney } from "@/lib/format/money"
import type { Booking } from "@/lib/plaza/schemas/booking"

/** What a visit costs, and what is still open. */
export function PaymentFacts({ booking }: { booking: Booking }) {
  const t = useTranslations("manageVisit")
  const money = (amount: number) => formatMoney(t.locale, amount, booking.currency_code)
  const open = booking.balance_due ?? 0
  return (
    <dl className="grid gap-2">
      <div className="flex justify-between gap-6 text-lg font-semibold">
        <dt>{t("price")}</dt>
        <dd>{money(booking.total)}</dd>
      </div>
      {open > 0 && (
        <div className="flex justify-between gap-6">
          <dt>{t("dueAtTheVenue")}</dt>
          <dd>{money(open)}</dd>
        </div>
      )}
    </dl>
  )
}
