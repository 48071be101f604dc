"use client"

import { Button } from "@/ui/button"
import { releaseBookingAction } from "./cart-actions"
import { useCartAction } from "./use-cart-action"

/** Takes a visit out of the cart. */
export function RemoveBooking({ bookingId, title }: { bookingId: string; title: string }) {
  const { run, pending, problem } = useCartAction()
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        pending={pending}
        aria-label={`Remove ${title}`}
        onClick={() => run(() => releaseBookingAction(bookingId))}
      >
        Remove
      </Button>
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      )}
    </>
  )
}
