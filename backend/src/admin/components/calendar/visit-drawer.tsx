import { Button, Drawer, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { bookings, type Booking } from "../../lib/booking/booking"
import type { CalendarSegment, VenueCalendar } from "../../lib/calendar/calendar"
import { wholeVisit } from "../../lib/calendar/whole-visit"
import { formatVisit, zoneName } from "../../lib/time/format"
import { useMay } from "../../lib/workspace/may"
import { BookingCustomerSection } from "../booking/booking-customer-section"
import { BookingHistorySection } from "../booking/booking-history-section"
import { BookingPaymentSection } from "../booking/booking-payment-section"
import { BookingSegmentsSection } from "../booking/booking-segments-section"
import { BookingStatus } from "../booking/booking-status"
import { BookingSteps } from "../booking/booking-steps"
import { DetailSkeleton } from "../page/detail-skeleton"
import { MoveVisitForm } from "./move-visit-form"

type Props = { calendar: VenueCalendar; segment: CalendarSegment; onClose: () => void }

/** A visit beside the calendar: who comes for what, what may be done with it, and where it can be moved. */
export function VisitDrawer({ calendar, segment, onClose }: Props) {
  const { t } = useTranslation()
  const { data: booking, error } = bookings.useOne(segment.booking_id)
  const [isMoving, setMoving] = useState(false)
  // What was clicked on may have moved since.
  const current = calendar.segments.find(({ id }) => id === segment.id) ?? segment
  const visit = wholeVisit(calendar.segments, current)

  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading level="h2">
              {t("plaza.calendar.visit.title", { number: booking?.number ?? segment.number })}
            </Heading>
          </Drawer.Title>
          <Drawer.Description>
            {formatVisit(visit.starts_at, visit.ends_at, calendar.time_zone)}{" "}
            {zoneName(current.starts_at, calendar.time_zone)}
          </Drawer.Description>
        </Drawer.Header>
        {error && (
          <Drawer.Body>
            <Text role="alert" className="text-ui-fg-error">
              {error.message}
            </Text>
          </Drawer.Body>
        )}
        {!booking && !error && (
          <Drawer.Body>
            <DetailSkeleton />
          </Drawer.Body>
        )}
        {booking && isMoving && (
          <MoveVisitForm calendar={calendar} segment={current} onDone={() => setMoving(false)} />
        )}
        {booking && !isMoving && <Details booking={booking} onMove={() => setMoving(true)} />}
      </Drawer.Content>
    </Drawer>
  )
}

function Details({ booking, onMove }: { booking: Booking; onMove: () => void }) {
  const { t } = useTranslation()
  const { manage, assist } = useMay()
  const isMovable = ["requested", "confirmed", "checked_in"].includes(booking.status)

  return (
    <>
      <Drawer.Body className="space-y-3 overflow-y-auto">
        <div className="flex flex-wrap items-center gap-2">
          <BookingStatus status={booking.status} />
          <BookingSteps booking={booking} />
        </div>
        {booking.notes && (
          <div className="bg-ui-bg-component rounded-lg px-4 py-3">
            <Text size="small" weight="plus">
              {t("plaza.calendar.visit.notes")}
            </Text>
            <Text size="small" className="whitespace-pre-line">
              {booking.notes}
            </Text>
          </div>
        )}
        <BookingCustomerSection booking={booking} />
        <BookingSegmentsSection booking={booking} />
        <BookingPaymentSection booking={booking} />
        <BookingHistorySection booking={booking} />
      </Drawer.Body>
      <Drawer.Footer>
        {(manage || assist) && isMovable && (
          <Button size="small" variant="secondary" onClick={onMove}>
            {t("plaza.calendar.visit.move")}
          </Button>
        )}
        <Button size="small" variant="secondary" asChild>
          <Link to={`/bookings/${booking.id}`}>{t("plaza.calendar.visit.open")}</Link>
        </Button>
      </Drawer.Footer>
    </>
  )
}
