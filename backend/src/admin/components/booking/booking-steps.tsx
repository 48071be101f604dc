import type { Booking, BookingStatus } from "../../lib/booking/booking"
import { bookings, PLATFORM_REASON_CODES, REASON_CODES } from "../../lib/booking/booking"
import { explained, outcomesAtHand, STEPS, type BookingStep } from "../../lib/booking/steps"
import { useMay } from "../../lib/workspace/may"
import { StatusSteps } from "../page/status-steps"

/** Decisions over a booking are the manager's, receiving the customer is everybody's. */
const DECISIONS: readonly BookingStep[] = ["confirm", "decline", "cancel"]

/** Steps that move no money, which the platform's support takes too. */
const ASSISTANCE: readonly BookingStep[] = ["confirm", "check-in", "complete"]

/** What may be done next with a booking. */
export function BookingSteps({ booking }: { booking: Booking }) {
  const { manage, moderate, serve, assist } = useMay()
  const { mutateAsync } = bookings.useStep(booking.id)
  const status: BookingStatus = booking.status
  const steps = STEPS[status].filter(
    (step) => (DECISIONS.includes(step) ? manage : serve) || (assist && ASSISTANCE.includes(step)),
  )
  const codes = moderate ? [...REASON_CODES, ...PLATFORM_REASON_CODES] : REASON_CODES
  return (
    <StatusSteps
      texts="plaza.bookings"
      name={booking.number}
      steps={steps}
      withReason={explained(booking)}
      buttons={outcomesAtHand(booking, Date.now())}
      isReasonRequired={false}
      codes={{ values: codes, texts: "plaza.bookings.reasons" }}
      run={(step, reason) => mutateAsync({ step, body: reason })}
    />
  )
}
