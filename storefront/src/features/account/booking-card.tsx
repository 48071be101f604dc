import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import { BookingStatus } from "@/features/visit/booking-status"
import { visitTitle } from "@/features/visit/visit-facts"
import { localDateAt } from "@/lib/format/local-date"
import { formatMoney } from "@/lib/format/money"
import { describeLocalDate, formatTimeSpan, formatZone } from "@/lib/format/zone-time"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { Heading } from "@/ui/heading"
import { PendingVeil } from "@/ui/pending-veil"
import { BookingFooter } from "./booking-footer"

type BookingCardProps = { booking: Booking; level?: 2 | 3; again?: boolean }

/** One visit in the list; the card is the link to it. With `again` it leads to booking the same once more. */
export function BookingCard({ booking, level = 2, again = false }: BookingCardProps) {
  const t = useTranslations("account")
  const visit = useTranslations("visit")
  const { time_zone, starts_at, ends_at } = booking
  const date = describeLocalDate(t.locale, localDateAt(starts_at, time_zone))
  return (
    <article className="relative flex gap-4 rounded-2xl border border-line bg-surface p-4 shadow-card transition-colors hover:border-accent sm:gap-6 sm:p-5">
      <p
        aria-hidden
        className="grid size-18 shrink-0 content-center rounded-xl bg-accent-soft text-center text-accent-strong"
      >
        <span className="text-xs font-semibold">{date.weekday}</span>
        <span className="font-display text-2xl leading-7 font-bold">{date.day}</span>
        <span className="text-xs font-semibold">{date.month}</span>
      </p>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <Heading level={level} size="small">
            <Link
              href={`/account/bookings/${booking.id}`}
              className="before:absolute before:inset-0 hover:underline"
            >
              {visitTitle(visit, booking)}
              <PendingVeil />
            </Link>
          </Heading>
          <BookingStatus status={booking.status} />
        </div>
        <p className="text-[0.95rem]">
          <span className="sr-only">{date.full}, </span>
          {formatTimeSpan(t.locale, starts_at, ends_at, time_zone)}
          <span className="text-muted">, {formatZone(t.locale, starts_at, time_zone)}</span>
        </p>
        <p className="text-[0.95rem] text-muted">
          {t("venueNumberPrice", {
            name: booking.venue.name,
            number: booking.number,
            money: formatMoney(t.locale, booking.total, booking.currency_code),
          })}
        </p>
        <BookingFooter booking={booking} again={again} />
      </div>
    </article>
  )
}
