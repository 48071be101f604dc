import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { formatMoney } from "../../lib/money/money"
import type { VendorOrder } from "../../lib/vendor-order/vendor-order"
import { Section } from "../page/section"

/** What the own part of an order comes to. */
export function OrderTotalsSection({ order: { totals, currency_code } }: { order: VendorOrder }) {
  const { t } = useTranslation()
  const row = (key: keyof VendorOrder["totals"], sign = 1) => (
    <SectionRow
      title={t(`plaza.vendorOrders.totals.${key}`)}
      value={formatMoney(sign * totals[key], currency_code)}
    />
  )
  return (
    <Section title={t("plaza.vendorOrders.totals.title")}>
      {row("item_subtotal")}
      {totals.discount_total > 0 && row("discount_total", -1)}
      {totals.tax_total > 0 && row("tax_total")}
      {row("shipping_total")}
      {row("total")}
      {totals.refunded_total > 0 && row("refunded_total", -1)}
    </Section>
  )
}
