import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Booking, BookingHistory } from "../../lib/booking/booking"
import { formatInstant } from "../../lib/time/format"
import { Section } from "../page/section"
import { TimelineEvent } from "../page/timeline-event"

/** Of two changes made at one instant, the one that goes on from the other is the later. */
function laterFirst(a: BookingHistory, b: BookingHistory): number {
  if (a.at !== b.at) return b.at.localeCompare(a.at)
  if (a.from === b.to) return -1
  return b.from === a.to ? 1 : 0
}

/** Everything that happened to a booking, the latest first. */
export function BookingHistorySection({ booking }: { booking: Booking }) {
  const { t } = useTranslation()
  const events = [...(booking.history ?? [])].sort(laterFirst)
  return (
    <Section title={t("plaza.bookings.history.title")}>
      <div className="px-6 py-4">
        {events.map((event, index) => (
          <Event
            key={event.at + event.event + event.to}
            event={event}
            timeZone={booking.time_zone}
            isFirst={index === events.length - 1}
          />
        ))}
      </div>
    </Section>
  )
}

type EventProps = { event: BookingHistory; timeZone: string; isFirst: boolean }

function Event({ event, timeZone, isFirst }: EventProps) {
  const { t } = useTranslation()
  const { details } = event
  const isMove = Boolean(details?.from_starts_at && details.to_starts_at)
  const why = [
    isMove &&
      t("plaza.bookings.history.moved", {
        from: formatInstant(details?.from_starts_at ?? "", timeZone),
        to: formatInstant(details?.to_starts_at ?? "", timeZone),
      }),
    details?.to_minutes &&
      t("plaza.bookings.history.lengths", { from: details.from_minutes, to: details.to_minutes }),
    details?.override_rules && t("plaza.bookings.history.overrode"),
    details?.accept_overlap && t("plaza.bookings.history.overlapped"),
    event.reason_code && t(`plaza.bookings.reasons.${event.reason_code}`, event.reason_code),
    event.reason,
  ]

  return (
    <TimelineEvent
      title={
        isMove || event.event === "resized"
          ? t(`plaza.bookings.history.${event.event}`)
          : t(`plaza.bookings.history.to.${event.to}`)
      }
      at={event.at}
      timeZone={timeZone}
      isFirst={isFirst}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t(`plaza.bookings.history.by.${event.by.type}`)}
      </Text>
      {why.some(Boolean) && (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
          {why.filter(Boolean).join("\n")}
        </Text>
      )}
    </TimelineEvent>
  )
}
