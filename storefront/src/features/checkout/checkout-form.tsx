"use client"

import { useActionState, useState } from "react"
import { useTranslations } from "#languages"
import { TotalsList } from "@/features/cart/totals-list"
import { addAmounts, formatMoney } from "@/lib/format/money"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { AddressFields } from "./address-fields"
import type { CheckoutOffer } from "./checkout-offer"
import type { CheckoutState } from "./checkout-state"
import { ContactFields } from "./contact-fields"
import { DeliveryChoice } from "./delivery-choice"
import { FormSection } from "./form-section"
import type { Delivery } from "./group-deliveries"
import { PaymentChoice } from "./payment-choice"
import { fittingProviders } from "./payment-words"
import { placeOrderAction } from "./place-order-action"

/** The cheapest way for each delivery, except where the shopper has chosen another. */
function chooseDeliveries(deliveries: Delivery[], wishes: Record<string, string>) {
  return deliveries.flatMap(({ id, options }) => {
    const option = options.find((candidate) => candidate.id === wishes[id]) ?? options[0]
    return option ? [[id, option] as const] : []
  })
}

/** What is due now: the page's own sum, unless the backend has put that very sum right. */
function dueNow(sum: number, { correction }: CheckoutState): number {
  return correction?.shown === sum ? correction.due : sum
}

/** Everything that is asked for to place an order, on one page and in one form. */
export function CheckoutForm({ offer }: { offer: CheckoutOffer }) {
  const t = useTranslations("checkout")
  const { totals, delivery } = offer
  const currency = totals.currency_code
  const [state, action, pending] = useActionState<CheckoutState, FormData>(placeOrderAction, {
    attempt: offer.attempt,
  })
  const [wishes, setWishes] = useState<Record<string, string>>({})
  const errors = state.fieldErrors ?? {}
  const chosen = chooseDeliveries(delivery?.deliveries ?? [], wishes)
  const shipping_total = addAmounts(currency, ...chosen.map(([, option]) => option.amount ?? 0))
  const total = addAmounts(currency, totals.total, shipping_total)
  const now = dueNow(addAmounts(currency, offer.due.now, shipping_total), state)
  const due = { now, later: addAmounts(currency, total, -now) }
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <input type="hidden" name="expected_due" value={due.now} />
      <FormSection title={t("yourDetails")}>
        <ContactFields known={offer.known} errors={errors} />
      </FormSection>
      {delivery && (
        <FormSection title={t("delivery")}>
          <AddressFields
            known={offer.known}
            errors={errors}
            countries={delivery.countries}
            addresses={delivery.addresses}
          />
          <div className="mt-6">
            <DeliveryChoice
              deliveries={delivery.deliveries}
              currency={currency}
              chosen={Object.fromEntries(chosen.map(([id, option]) => [id, option.id]))}
              onChoose={(id, option) => setWishes({ ...wishes, [id]: option })}
            />
          </div>
        </FormSection>
      )}
      <FormSection title={t("payment")}>
        <PaymentChoice providerIds={fittingProviders(offer.providerIds, due.now)} />
      </FormSection>
      <FormSection title={t("toPay")}>
        <TotalsList
          totals={{ ...totals, shipping_total, total }}
          due={offer.hasVisits ? due : null}
          delivery={delivery && formatMoney(t.locale, shipping_total, currency)}
        />
      </FormSection>
      {state.message && (
        <Notice tone="danger" live title={t("notPlaced")}>
          {state.message}
        </Notice>
      )}
      <div>
        <Button type="submit" size="large" disabled={offer.blocked} pending={pending} className="w-full">
          {pending
            ? t("placingYourOrder")
            : due.now > 0
              ? t("payMoney", { money: formatMoney(t.locale, due.now, currency) })
              : t("book")}
        </Button>
        {offer.hasVisits && <p className="mt-3 text-center text-sm text-muted">{t("acceptTerms")}</p>}
      </div>
    </ActionForm>
  )
}
