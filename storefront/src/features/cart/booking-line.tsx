import { useTranslations } from "#languages"
import { bookAgainHref } from "@/features/visit/book-again-href"
import { VisitFacts, visitTitle } from "@/features/visit/visit-facts"
import { formatMoney } from "@/lib/format/money"
import { describePolicyFor } from "@/lib/format/policy"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { ButtonLink } from "@/ui/button-link"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import { HoldCountdown } from "./hold-countdown"
import { RemoveBooking } from "./remove-booking"

/** A visit in the cart, with the time its hold has left. */
export function BookingLine({ booking, now }: { booking: Booking; now: Date }) {
  const t = useTranslations("cart")
  const visit = useTranslations("visit")
  const policy = useTranslations("policy")
  const title = visitTitle(visit, booking)
  return (
    <Card>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <Heading level={2} size="small">
          {title}
        </Heading>
        <p className="text-lg font-semibold">{formatMoney(t.locale, booking.total, booking.currency_code)}</p>
      </div>
      <div className="mt-3">
        <VisitFacts booking={booking} />
      </div>
      {booking.policy && (
        <p className="mt-3 text-sm text-muted">
          {describePolicyFor(policy, booking.policy, booking.starts_at, booking.time_zone, now).join(" ")}
        </p>
      )}
      <div className="mt-4">
        {booking.hold_expires_at && (
          <HoldCountdown
            bookingId={booking.id}
            expiresAt={booking.hold_expires_at}
            serverNow={now.toISOString()}
            extended={booking.hold_extended ?? false}
            key={booking.hold_expires_at}
          />
        )}
      </div>
      <div className="mt-3 -ms-4 flex flex-wrap items-center">
        <ButtonLink
          href={bookAgainHref(booking, booking.id)}
          variant="quiet"
          size="small"
          aria-label={t("changeTimeOfTitle", { title })}
        >
          {t("changeTime")}
        </ButtonLink>
        <RemoveBooking bookingId={booking.id} title={title} />
      </div>
    </Card>
  )
}
