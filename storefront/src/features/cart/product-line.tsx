import { useLocale } from "#languages"
import { Link } from "@/ui/link"
import { formatMoney } from "@/lib/format/money"
import type { LineItem } from "@/lib/plaza/schemas/cart"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import { PictureFrame } from "@/ui/picture-frame"
import { QuantityStepper } from "./quantity-stepper"

/** A product in the cart. */
export function ProductLine({ item, currency }: { item: LineItem; currency: string }) {
  const locale = useLocale()
  const title = item.product_title ?? item.title
  const option = item.variant_title && item.variant_title !== "Default" ? item.variant_title : null
  return (
    <Card className="flex gap-4">
      <PictureFrame
        url={item.thumbnail}
        alt=""
        fallback={title}
        sizes="6rem"
        className="size-20 shrink-0 rounded-xl sm:size-24"
      />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-start justify-between gap-x-6">
          <Heading level={2} size="small">
            {item.product_handle ? (
              <Link
                href={`/products/${item.product_handle}?currency=${currency.toLowerCase()}`}
                className="hover:underline"
              >
                {title}
              </Link>
            ) : (
              title
            )}
          </Heading>
          <p className="text-lg font-semibold">
            {formatMoney(locale, item.total ?? item.unit_price * item.quantity, currency)}
          </p>
        </div>
        {option && <p className="text-[0.95rem] text-muted">{option}</p>}
        <div className="mt-3">
          <QuantityStepper lineId={item.id} quantity={item.quantity} title={title} />
        </div>
      </div>
    </Card>
  )
}
