"use client"

import { useTranslations } from "#languages"
import { Icon } from "@/ui/icon"
import { changeQuantityAction } from "./cart-actions"
import { useCartAction } from "./use-cart-action"

const BUTTON_STYLE = "grid size-10 place-items-center rounded-full hover:bg-sunken disabled:text-line"

type QuantityStepperProps = { lineId: string; quantity: number; title: string }

/** How many of a product; the bin at one takes it out. */
export function QuantityStepper({ lineId, quantity, title }: QuantityStepperProps) {
  const t = useTranslations("cart")
  const { run, pending, problem } = useCartAction()
  const change = (to: number) => run(() => changeQuantityAction(lineId, to))
  return (
    <div>
      <div className="inline-flex items-center rounded-full border border-edge p-0.5" aria-busy={pending}>
        <button
          type="button"
          className={BUTTON_STYLE}
          onClick={() => change(quantity - 1)}
          aria-label={quantity === 1 ? t("removeTitle", { title }) : t("oneTitleLess", { title })}
        >
          <Icon name={quantity === 1 ? "trash" : "minus"} className="size-4" />
        </button>
        <span role="status" className="min-w-8 text-center font-semibold tabular-nums">
          <span className="sr-only">{t("quantity")} </span>
          {quantity}
        </span>
        <button
          type="button"
          className={BUTTON_STYLE}
          onClick={() => change(quantity + 1)}
          aria-label={t("oneTitleMore", { title })}
        >
          <Icon name="plus" className="size-4" />
        </button>
      </div>
      {problem && (
        <p role="alert" className="mt-1.5 text-sm text-danger">
          {problem}
        </p>
      )}
    </div>
  )
}
