import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { BookingStatus } from "../components/booking/booking-status"
import { LinkRows } from "../components/page/link-rows"
import { Section } from "../components/page/section"
import { bookings } from "../lib/booking/booking"
import { servicesOf } from "../lib/booking/describe"
import { formatInstant, zoneName } from "../lib/time/format"

/** The visits that an order paid for; nothing on orders without any. */
const OrderBookings = ({ data: order }: { data: { id: string } }) => {
  const { t } = useTranslation()
  const { rows } = bookings.useList({ order_id: order.id, limit: 100, order: "starts_at" })
  if (rows.length === 0) return null

  return (
    <Section title={t("plaza.bookings.domain")}>
      <LinkRows
        rows={rows.map((booking) => ({
          id: booking.id,
          to: `/bookings/${booking.id}`,
          title: `${booking.number} ${servicesOf(booking)}`,
          subtitle: `${formatInstant(booking.starts_at, booking.time_zone)} ${zoneName(booking.starts_at, booking.time_zone)}, ${booking.venue.name}`,
          aside: <BookingStatus status={booking.status} />,
        }))}
      />
    </Section>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.after", id: "plaza-order-bookings" })

export default OrderBookings
