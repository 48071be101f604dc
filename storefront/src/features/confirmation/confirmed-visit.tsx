import { useTranslations } from "#languages"
import { BookingStatus } from "@/features/visit/booking-status"
import { VisitFacts, visitTitle } from "@/features/visit/visit-facts"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"

/** A visit that is booked, with the number to name at the venue. */
export function ConfirmedVisit({ booking }: { booking: Booking }) {
  const t = useTranslations("confirmation")
  const visit = useTranslations("visit")
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-muted">
          {t("bookingNumber")}{" "}
          <span className="font-semibold text-ink" data-testid="booking-number">
            <bdi>{booking.number}</bdi>
          </span>
        </p>
        <BookingStatus status={booking.status} />
      </div>
      <Heading level={2} className="mt-2 mb-3">
        {visitTitle(visit, booking)}
      </Heading>
      <VisitFacts booking={booking} />
      {booking.status === "requested" && <p className="mt-3 text-[0.95rem] text-muted">{t("requestText")}</p>}
    </Card>
  )
}
