import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { bookings, type Booking } from "../../lib/booking/booking"
import { customerName, servicesOf } from "../../lib/booking/describe"
import { formatInstantShort } from "../../lib/time/format"
import { instantOf, localDateOf } from "../../lib/time/instant"
import { addDays } from "../../lib/time/wall"
import { BookingSteps } from "../booking/booking-steps"

/** How many days are looked back, and how many visits are listed. */
const DAYS = 14
const MOST = 20

/** Visits of the days before today that nobody has said the outcome of, each with its outcomes at hand. */
export function UnfinishedBanner({ venueId, timeZone }: { venueId: string; timeZone: string }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const today = localDateOf(new Date(), timeZone)
  const { rows, count } = bookings.useList({
    venue_id: venueId,
    status: ["confirmed", "checked_in"],
    from: instantOf(addDays(today, -DAYS), "00:00", timeZone),
    to: instantOf(today, "00:00", timeZone),
    order: "-starts_at",
    limit: MOST,
  })
  // A visit that reaches into today has not ended with yesterday.
  const midnight = instantOf(today, "00:00", timeZone)
  const ended = rows.filter(({ ends_at }) => ends_at <= midnight)
  if (ended.length === 0) return null
  const total = count - (rows.length - ended.length)

  return (
    <section
      aria-label={t("plaza.calendar.unfinished.title", { count: total })}
      className="bg-ui-tag-orange-bg border-ui-tag-orange-border border-b px-4 py-3 md:px-6"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <Text size="small" weight="plus">
            {t("plaza.calendar.unfinished.title", { count: total })}
          </Text>
          <Text size="small" className="text-ui-fg-base">
            {t("plaza.calendar.unfinished.hint")}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          {t(`plaza.calendar.unfinished.${isOpen ? "hide" : "show"}`)}
        </Button>
      </div>
      {isOpen && (
        <ul className="mt-3 flex max-h-72 flex-col gap-y-2 overflow-y-auto">
          {ended.map((booking) => (
            <Unfinished key={booking.id} booking={booking} />
          ))}
          {total > ended.length && (
            <Text size="small">{t("plaza.calendar.unfinished.more", { count: total - ended.length })}</Text>
          )}
        </ul>
      )}
    </section>
  )
}

function Unfinished({ booking }: { booking: Booking }) {
  const { t } = useTranslation()
  return (
    <li className="bg-ui-bg-base shadow-borders-base flex flex-wrap items-center justify-between gap-2 rounded-lg px-3 py-2">
      <div className="min-w-0">
        <Text size="small" weight="plus">
          {customerName(booking.customer) ?? t("plaza.calendar.nobody")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {formatInstantShort(booking.starts_at, booking.time_zone)} · {servicesOf(booking)}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <BookingSteps booking={booking} />
      </div>
    </li>
  )
}
