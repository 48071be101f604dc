import { useTranslations } from "#languages"
import { formatMoney } from "@/lib/format/money"
import type { LineItem } from "@/lib/plaza/schemas/cart"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"

/** The goods in an order. */
export function OrderedProducts({ items, currency }: { items: LineItem[]; currency: string }) {
  const t = useTranslations("confirmation")
  return (
    <Card>
      <Heading level={2} className="mb-3">
        {t("toBeDelivered")}
      </Heading>
      <ul className="grid gap-2">
        {items.map((item) => (
          <li key={item.id} className="flex justify-between gap-4">
            <span>
              {item.quantity} × {item.product_title ?? item.title}
            </span>
            <span>{formatMoney(t.locale, item.total ?? item.unit_price * item.quantity, currency)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
