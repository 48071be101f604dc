import { useTranslations } from "#languages"
import { bookAgainHref } from "@/features/visit/book-again-href"
import { visitTitle } from "@/features/visit/visit-facts"
import { formatMoney } from "@/lib/format/money"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { TextLink } from "@/ui/text-link"

/** How far a visit is paid, and the way to book it once more. */
export function BookingFooter({ booking, again }: { booking: Booking; again: boolean }) {
  const t = useTranslations("overview")
  const visit = useTranslations("visit")
  const { payment_status: status, balance_due } = booking
  const open = balance_due ?? 0
  return (
    <div className="mt-1 flex flex-wrap justify-between gap-x-4 text-[0.95rem]">
      <p className="text-muted">
        {status && t.has(status) && t(status as "paid")}
        {open > 0 && ` · ${t("toPayAtVenue", { money: formatMoney(t.locale, open, booking.currency_code) })}`}
      </p>
      {again && (
        // Above the link that covers the card.
        <span className="relative z-10">
          <TextLink
            href={bookAgainHref(booking)}
            aria-label={t("bookAgainTitle", { title: visitTitle(visit, booking) })}
          >
            {t("bookAgain")}
          </TextLink>
        </span>
      )}
    </div>
  )
}
