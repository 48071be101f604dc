import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Heading, Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Booking, BookingStatus as BookingState } from "../../lib/booking/booking"
import { formatVisit, zoneName } from "../../lib/time/format"
import { useMay } from "../../lib/workspace/may"
import { BookingStatus } from "./booking-status"
import { BookingSteps } from "./booking-steps"

const MOVABLE: readonly BookingState[] = ["requested", "confirmed"]

export function BookingGeneralSection({ booking }: { booking: Booking }) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const { starts_at, ends_at, time_zone, venue } = booking

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-3">
            <Heading>{t("plaza.bookings.title", { number: booking.number })}</Heading>
            <BookingStatus status={booking.status} />
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {formatVisit(starts_at, ends_at, time_zone)} {zoneName(starts_at, time_zone)}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <BookingSteps booking={booking} />
          {manage && MOVABLE.includes(booking.status) && (
            <Button size="small" variant="secondary" asChild>
              <Link to="reschedule">{t("plaza.bookings.move.action")}</Link>
            </Button>
          )}
        </div>
      </div>
      <SectionRow
        title={t("plaza.venues.one")}
        value={
          manage ? (
            <Link to={`/venues/${venue.id}`} className="text-ui-fg-interactive hover:underline">
              {venue.name}
            </Link>
          ) : (
            venue.name
          )
        }
      />
      <SectionRow title={t("plaza.venues.fields.timeZone")} value={time_zone} />
      <SectionRow
        title={t("plaza.bookings.fields.source")}
        value={t(`plaza.bookings.source.${booking.source}`)}
      />
      <SectionRow title={t("plaza.bookings.fields.partySize")} value={String(booking.party_size)} />
      <SectionRow title={t("plaza.bookings.fields.notes")} value={booking.notes || "-"} />
    </Container>
  )
}
