"use client"

import { use, useOptimistic, useRef } from "react"
import { useLocale } from "#languages"
import { Link } from "@/ui/link"
import { formatMoney } from "@/lib/format/money"
import type { LineItem } from "@/lib/plaza/schemas/cart"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import { PictureFrame } from "@/ui/picture-frame"
import { changeQuantityAction } from "./cart-actions"
import type { CartAnswer } from "./cart-actions"
import { LeaveCart } from "./cart-entry"
import { QuantityStepper } from "./quantity-stepper"
import { useCartAction } from "./use-cart-action"

/** A product in the cart. Another quantity shows at once, with what it comes to before the backend has said so. */
export function ProductLine({ item, currency }: { item: LineItem; currency: string }) {
  const locale = useLocale()
  const leave = use(LeaveCart)
  const { run, problem } = useCartAction()
  const [quantity, show] = useOptimistic(item.quantity)
  const title = item.product_title ?? item.title
  const known = quantity === item.quantity ? item.total : null

  // Of several presses in a row the backend is told the last: the others are overtaken while the first is on its way.
  const wanted = useRef(item.quantity)
  const turn = useRef<Promise<CartAnswer>>(Promise.resolve(null))

  function change(to: number) {
    wanted.current = to
    const answer = turn.current
      .catch(() => null)
      .then(() => (wanted.current === to ? changeQuantityAction(item.id, to) : null))
    turn.current = answer
    run(
      () => answer,
      () => (to > 0 ? show(to) : leave()),
    )
  }

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
            {formatMoney(locale, known ?? item.unit_price * quantity, currency)}
          </p>
        </div>
        {option && <p className="text-[0.95rem] text-muted">{option}</p>}
        <div className="mt-3">
          <QuantityStepper quantity={quantity} title={title} problem={problem} onChange={change} />
        </div>
      </div>
    </Card>
  )
}
