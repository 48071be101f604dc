"use client"

import { useActionState, useState } from "react"
import type { Translator } from "@/languages/message-types"
import { useTranslations } from "#languages"
import { formatMoney } from "@/lib/format/money"
import type { BookingAccess } from "@/lib/plaza/booking-access"
import type { CancelPreview } from "@/lib/plaza/schemas/booking"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Dialog } from "@/ui/dialog"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { TextAreaField } from "@/ui/text-area-field"
import { cancelVisitAction } from "./cancel-visit-action"

function describeCost(t: Translator<"manageVisit">, { fee, refund, currency_code }: CancelPreview): string {
  const money = (amount: number) => formatMoney(t.locale, amount, currency_code)
  return [
    fee > 0 ? t("cancellingCosts", { money: money(fee) }) : t("cancellingFree"),
    refund > 0 ? t("youGetBack", { money: money(refund) }) : t("nothingBack"),
  ].join(" ")
}

type CancelVisitProps = { access: BookingAccess; title: string; preview: CancelPreview }

/** Cancels a visit after a question that names what it costs. */
export function CancelVisit({ access, title, preview }: CancelVisitProps) {
  const t = useTranslations("manageVisit")
  const [isOpen, setOpen] = useState(false)
  const [state, action, pending] = useActionState(cancelVisitAction, EMPTY_FORM)
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        {t("cancelThisVisit")}
      </Button>
      <Dialog open={isOpen && !state.done} onClose={() => setOpen(false)} title={t("cancelTitle", { title })}>
        <p>{describeCost(t, preview)}</p>
        <ActionForm action={action} pending={pending} answer={state} className="mt-5 grid gap-5">
          <input type="hidden" name="via" value={access.via} />
          <input type="hidden" name="key" value={access.key} />
          <TextAreaField name="reason" label={t("aWordToTheVenue")} optional maxLength={500} />
          <FormMessage state={state} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="danger" pending={pending}>
              {t("yesCancelIt")}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {t("keepIt")}
            </Button>
          </div>
        </ActionForm>
      </Dialog>
    </>
  )
}
