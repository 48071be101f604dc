import { useTranslations } from "#languages"
import { BookingStatus } from "@/features/visit/booking-status"
import { VisitFacts, visitTitle } from "@/features/visit/visit-facts"
import { localizedPath } from "@/languages/localized-path"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { buttonStyle } from "@/ui/button-style"
import { Card } from "@/ui/card"
import { classNames } from "@/ui/class-names"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"

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
      {/* A file: no page of the storefront, which a link of its own would be. */}
      <a
        href={localizedPath(t.locale, `/checkout/done/${booking.id}/calendar.ics`)}
        className={classNames(buttonStyle("secondary", "small"), "mt-4")}
        aria-label={t("addToCalendarTitle", { title: visitTitle(visit, booking) })}
      >
        <Icon name="calendar" className="size-4" />
        {t("addToCalendar")}
      </a>
      {booking.status === "requested" && <p className="mt-3 text-[0.95rem] text-muted">{t("requestText")}</p>}
    </Card>
  )
}
