"use client"

import { useTranslations } from "#languages"
import { Icon } from "@/ui/icon"

const BUTTON_STYLE = "grid size-10 place-items-center rounded-full hover:bg-sunken disabled:text-line"

type QuantityStepperProps = {
  quantity: number
  title: string
  /** What the shopper should know about a change that did not work. */
  problem: string | null
  onChange: (quantity: number) => void
}

/** How many of a product; the bin at one takes it out. */
export function QuantityStepper({ quantity, title, problem, onChange }: QuantityStepperProps) {
  const t = useTranslations("cart")
  return (
    <div>
      <div className="inline-flex items-center rounded-full border border-edge p-0.5">
        <button
          type="button"
          className={BUTTON_STYLE}
          onClick={() => onChange(quantity - 1)}
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
          onClick={() => onChange(quantity + 1)}
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
