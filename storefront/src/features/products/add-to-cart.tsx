"use client"

import { useOptimistic, useState, useTransition } from "react"
import { useTranslations } from "#languages"
import { CurrencyDialog } from "@/features/cart/currency-dialog"
import { expectInCart } from "@/features/shell/shopper"
import { formatMoney } from "@/lib/format/money"
import { Button } from "@/ui/button"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { addProductAction } from "./add-product-action"
import type { AddProductOutcome } from "./add-product-action"
import { describeStock } from "./offer-of-product"
import { OptionPicker } from "./option-picker"
import type { VariantChoice } from "./variant-choices"

/** Chooses a variant and lays it into the cart, where it lies at once as far as the shopper is told. */
export function AddToCart({ variants, currency }: { variants: VariantChoice[]; currency: string }) {
  const t = useTranslations("products")
  const first = variants.find((variant) => variant.sellable) ?? variants[0]
  const [chosenId, choose] = useState(first?.id)
  const [known, setKnown] = useState<AddProductOutcome | null>(null)
  const [outcome, show] = useOptimistic(known)
  const [pending, startTransition] = useTransition()
  const chosen = variants.find((variant) => variant.id === chosenId)

  const unreached: AddProductOutcome = { outcome: "failed", message: t("notReached") }

  function add(newCart: boolean) {
    if (chosen && !pending) {
      const input = { variant_id: chosen.id, currency, new_cart: newCart }
      startTransition(async () => {
        // What almost always happens is said at once, and taken back by the answer.
        show({ outcome: "added" })
        expectInCart(1)
        const answered = await addProductAction(input).catch(() => unreached)
        if (answered.outcome !== "added") {
          expectInCart(-1)
        }
        setKnown(answered)
      })
    }
  }

  if (!chosen) {
    return null
  }
  return (
    <div className="grid gap-5">
      <p className="flex items-baseline gap-3">
        {chosen.price === null ? (
          <span className="text-muted">{t("notSoldInCurrency", { currency })}</span>
        ) : (
          <span className="text-2xl font-semibold">{formatMoney(t.locale, chosen.price, currency)}</span>
        )}
        {chosen.price !== null && <span className="text-muted">{describeStock(t, chosen.stock)}</span>}
      </p>
      {variants.length === 1 && chosen.title !== "Default" && (
        <p className="-mt-3 text-muted">{chosen.title}</p>
      )}
      {variants.length > 1 && <OptionPicker variants={variants} chosen={chosen} onChoose={choose} />}
      <Button size="large" disabled={!chosen.sellable} pending={pending} onClick={() => add(false)}>
        {chosen.sellable || chosen.price === null ? t("addToCart") : t("soldOut")}
      </Button>
      {outcome?.outcome === "added" && (
        <Notice tone="success" live title={t("itIsInYourCart")}>
          <ButtonLink href="/cart" variant="secondary" size="small" className="mt-2">
            {t("toTheCart")}
          </ButtonLink>
        </Notice>
      )}
      {outcome?.outcome === "failed" && (
        <Notice tone="danger" live title={t("thatDidNotWork")}>
          {outcome.message}
        </Notice>
      )}
      {outcome?.outcome === "currency_mismatch" && (
        <CurrencyDialog
          cartCurrency={outcome.cartCurrency}
          wantedCurrency={currency}
          pending={pending}
          onNewCart={() => add(true)}
          onClose={() => setKnown(null)}
        />
      )}
    </div>
  )
}
