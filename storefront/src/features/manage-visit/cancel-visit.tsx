"use client"

import { useActionState, useState } from "react"
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

function describeCost({ fee, refund, currency_code }: CancelPreview): string {
  const back =
    refund > 0 ? `You get ${formatMoney(refund, currency_code)} back.` : "There is nothing to pay back."
  return fee > 0
    ? `Cancelling now costs ${formatMoney(fee, currency_code)}. ${back}`
    : `Cancelling now is free. ${back}`
}

type CancelVisitProps = { access: BookingAccess; title: string; preview: CancelPreview }

/** Cancels a visit after a question that names what it costs. */
export function CancelVisit({ access, title, preview }: CancelVisitProps) {
  const [isOpen, setOpen] = useState(false)
  const [state, action, pending] = useActionState(cancelVisitAction, EMPTY_FORM)
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        Cancel this visit
      </Button>
      <Dialog open={isOpen && !state.done} onClose={() => setOpen(false)} title={`Cancel ${title}?`}>
        <p>{describeCost(preview)}</p>
        <ActionForm action={action} pending={pending} answer={state} className="mt-5 grid gap-5">
          <input type="hidden" name="via" value={access.via} />
          <input type="hidden" name="key" value={access.key} />
          <TextAreaField name="reason" label="A word to the venue" optional maxLength={500} />
          <FormMessage state={state} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="danger" pending={pending}>
              Yes, cancel it
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              Keep it
            </Button>
          </div>
        </ActionForm>
      </Dialog>
    </>
  )
}
