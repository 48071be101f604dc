import { useTranslations } from "#languages"
import { bookAgainHref } from "@/features/visit/book-again-href"
import { visitTitle } from "@/features/visit/visit-facts"
import { formatDayAndTime } from "@/lib/format/zone-time"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { ButtonLink } from "@/ui/button-link"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"
import { RemoveBooking } from "./remove-booking"

/** A visit whose hold has run out: nothing is lost but the time itself, and that is one tap away. */
export function ExpiredLine({ booking }: { booking: Booking }) {
  const t = useTranslations("cart")
  const visit = useTranslations("visit")
  const title = visitTitle(visit, booking)
  return (
    <Card>
      <Heading level={2} size="small">
        {title}
      </Heading>
      <p className="text-[0.95rem] text-muted">{booking.venue.name}</p>
      <Notice tone="warning" live title={t("holdIsOver")} className="mt-3">
        <p>
          {t("holdIsOverText", {
            dayAndTime: formatDayAndTime(t.locale, booking.starts_at, booking.time_zone),
          })}
        </p>
        <div className="mt-3 flex flex-wrap gap-2">
          <ButtonLink href={bookAgainHref(booking, booking.id)} size="small">
            {t("pickATimeAgain")}
          </ButtonLink>
          <RemoveBooking bookingId={booking.id} title={title} />
        </div>
      </Notice>
    </Card>
  )
}
