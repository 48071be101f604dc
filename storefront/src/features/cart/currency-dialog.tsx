"use client"

import { useTranslations } from "#languages"
import { formatCurrencyName } from "@/lib/format/money"
import { Button } from "@/ui/button"
import { Dialog } from "@/ui/dialog"

type CurrencyDialogProps = {
  /** Null when it is not known which. */
  cartCurrency: string | null
  wantedCurrency: string
  pending: boolean
  onNewCart: () => void
  onClose: () => void
}

/** Explains that one cart has one currency, and offers to start a new one. */
export function CurrencyDialog({
  cartCurrency,
  wantedCurrency,
  pending,
  onNewCart,
  onClose,
}: CurrencyDialogProps) {
  const t = useTranslations("cart")
  const inCart = cartCurrency ? formatCurrencyName(t.locale, cartCurrency) : t("anotherCurrency")
  return (
    <Dialog open onClose={onClose} title={t("newCartQuestion")}>
      <p>{t("oneCurrency", { inCart, currencyName: formatCurrencyName(t.locale, wantedCurrency) })}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button pending={pending} onClick={onNewCart}>
          {t("newCart")}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t("keepMyCart")}
        </Button>
      </div>
    </Dialog>
  )
}
