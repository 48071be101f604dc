"use client"

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
  const inCart = cartCurrency ? formatCurrencyName(cartCurrency) : "another currency"
  return (
    <Dialog open onClose={onClose} title="Start a new cart?">
      <p>
        One cart is paid in one currency. Yours is in {inCart}, and this is sold in{" "}
        {formatCurrencyName(wantedCurrency)}. You can check out first and come back, or start a new cart,
        which lets go of what is in the present one.
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button pending={pending} onClick={onNewCart}>
          Start a new cart
        </Button>
        <Button variant="secondary" onClick={onClose}>
          Keep my cart
        </Button>
      </div>
    </Dialog>
  )
}
