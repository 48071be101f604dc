import { useTranslations } from "#languages"
import { formatMoney } from "@/lib/format/money"
import { classNames } from "@/ui/class-names"
import type { AmountsDue } from "./amounts-due"

/** The sums of a cart or an order, in major units. */
export type Totals = {
  currency_code: string
  total: number
  item_total: number
  shipping_total: number
  discount_total: number
  tax_total: number
}

type TotalsListProps = {
  totals: Totals
  /** What is paid when; null where nobody comes to a venue and all is paid now. */
  due: AmountsDue | null
  /** What was due has been taken. */
  isPaid?: boolean
  /** What stands in the place of the delivery costs; null when nothing is delivered. */
  delivery: string | null
}

type RowProps = { label: string; value: string; strong?: boolean; quiet?: boolean }

function Row({ label, value, strong = false, quiet = false }: RowProps) {
  return (
    <div
      className={classNames(
        "flex justify-between gap-6",
        strong && "mt-1 border-t border-line pt-3 text-lg font-semibold",
        quiet && "text-sm text-muted",
      )}
    >
      <dt>{label}</dt>
      <dd className="text-end tabular-nums">{value}</dd>
    </div>
  )
}

/** The sums of a cart or an order, down to what is due when. */
export function TotalsList({ totals, due, isPaid = false, delivery }: TotalsListProps) {
  const t = useTranslations("cart")
  const money = (amount: number) => formatMoney(t.locale, amount, totals.currency_code)
  return (
    <dl className="grid gap-2">
      <Row label={t("items")} value={money(totals.item_total + totals.discount_total)} />
      {totals.discount_total > 0 && <Row label={t("discount")} value={`−${money(totals.discount_total)}`} />}
      {delivery !== null && <Row label={t("delivery")} value={delivery} />}
      <Row strong label={t("total")} value={money(totals.total)} />
      {totals.tax_total > 0 && <Row quiet label={t("ofWhichTax")} value={money(totals.tax_total)} />}
      {due && (
        <>
          <Row strong label={t(isPaid ? "paid" : "dueNow")} value={money(due.now)} />
          <Row label={t("dueAtTheVenue")} value={money(due.later)} />
        </>
      )}
    </dl>
  )
}
