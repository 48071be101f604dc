"use client"

import { use } from "react"
import { useTranslations } from "#languages"
import { Button } from "@/ui/button"
import { releaseBookingAction } from "./cart-actions"
import { LeaveCart } from "./cart-entry"
import { useCartAction } from "./use-cart-action"

/** Takes a visit out of the cart. */
export function RemoveBooking({ bookingId, title }: { bookingId: string; title: string }) {
  const t = useTranslations("cart")
  const leave = use(LeaveCart)
  const { run, problem } = useCartAction()
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        aria-label={t("removeTitle", { title })}
        onClick={() => run(() => releaseBookingAction(bookingId), leave)}
      >
        {t("remove")}
      </Button>
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      )}
    </>
  )
}
