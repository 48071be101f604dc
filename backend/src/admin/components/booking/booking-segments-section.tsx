import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Booking, BookingSegment } from "../../lib/booking/booking"
import { segmentTitle } from "../../lib/booking/describe"
import { formatMoney } from "../../lib/money/money"
import { formatTime } from "../../lib/time/format"
import { Section } from "../page/section"

/** The parts of a visit in their order. */
export function BookingSegmentsSection({ booking }: { booking: Booking }) {
  const { t } = useTranslation()
  return (
    <Section title={t("plaza.bookings.segments")}>
      {booking.segments.map((segment) => (
        <Segment key={segment.starts_at + segment.variant_id} segment={segment} booking={booking} />
      ))}
    </Section>
  )
}

function Segment({ segment, booking }: { segment: BookingSegment; booking: Booking }) {
  const { t } = useTranslation()
  const { time_zone, currency_code } = booking
  const addOns = (segment.add_ons ?? []).map(({ title }) => title).join(", ")

  return (
    <div className="text-ui-fg-subtle grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 px-6 py-4 sm:grid-cols-[112px_1fr_auto]">
      <Text size="small" leading="compact" className="col-span-full tabular-nums sm:col-span-1">
        {formatTime(segment.starts_at, time_zone)} – {formatTime(segment.ends_at, time_zone)}
      </Text>
      <div className="flex min-w-0 flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base">
          {segmentTitle(segment)}
        </Text>
        <Text size="small" leading="compact">
          {segment.staff
            ? t(`plaza.bookings.${segment.any_staff ? "withAnyone" : "with"}`, segment.staff)
            : "-"}
        </Text>
        {addOns && (
          <Text size="small" leading="compact">
            {t("plaza.bookings.addOns", { names: addOns })}
          </Text>
        )}
      </div>
      <Text size="small" leading="compact" className="tabular-nums">
        {formatMoney(Number(segment.price), currency_code)}
      </Text>
    </div>
  )
}
