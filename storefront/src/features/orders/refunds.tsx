import { useTranslations } from "#languages"
import { LocalDay } from "@/features/account/local-day"
import { addAmounts, formatMoney } from "@/lib/format/money"
import type { OrderRefund } from "@/lib/plaza/schemas/customer-order"
import { Heading } from "@/ui/heading"
import { pieceList } from "./piece-list"

type RefundsProps = { refunds: OrderRefund[]; titles: Record<string, string>; currency: string }

/** What went back for a vendor's goods, and why. */
export function Refunds({ refunds, titles, currency }: RefundsProps) {
  const t = useTranslations("orders")
  if (refunds.length === 0) {
    return null
  }
  return (
    <section className="border-t border-line pt-4">
      <Heading level={3} size="small">
        {t("refunds")}
      </Heading>
      <ul className="mt-3 grid gap-4">
        {refunds.map(({ id, kind, items, created_at, amount, shipping_amount, reason }) => (
          <li key={id}>
            <div className="flex flex-wrap justify-between gap-x-6">
              <p className="font-semibold">
                {kind === "return" ? t("refundOfReturn") : t("refundOfCancellation")}
              </p>
              <p>{formatMoney(t.locale, addAmounts(currency, amount, shipping_amount), currency)}</p>
            </div>
            <p className="text-[0.95rem]">{pieceList(items, titles)}</p>
            <p className="text-[0.95rem] text-muted">
              <LocalDay instant={created_at} />
            </p>
            {reason && <p className="text-[0.95rem] whitespace-pre-line text-muted">{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
