"use client"

import { useTranslations } from "#languages"
import { Button } from "@/ui/button"
import { releaseBookingAction } from "./cart-actions"
import { useCartAction } from "./use-cart-action"

/** Takes a visit out of the cart. */
export function RemoveBooking({ bookingId, title }: { bookingId: string; title: string }) {
  const t = useTranslations("cart")
  const { run, pending, problem } = useCartAction()
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        pending={pending}
        aria-label={t("removeTitle", { title })}
        onClick={() => run(() => releaseBookingAction(bookingId))}
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
