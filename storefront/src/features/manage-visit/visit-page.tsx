import { Messages } from "@/languages/messages"
import { getTranslations } from "@/languages/on-server"
import { bookAgainHref } from "@/features/visit/book-again-href"
import { BookingStatus } from "@/features/visit/booking-status"
import { VisitFacts, visitTitle } from "@/features/visit/visit-facts"
import { describePolicyFor } from "@/lib/format/policy"
import { visitHref } from "@/lib/plaza/booking-access"
import type { BookingAccess } from "@/lib/plaza/booking-access"
import { previewCancellation } from "@/lib/plaza/managed-bookings"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { ButtonLink } from "@/ui/button-link"
import { Card } from "@/ui/card"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { buttonStyle } from "@/ui/button-style"
import { BackLink } from "./back-link"
import { CancelVisit } from "./cancel-visit"
import { canReschedule } from "./can-reschedule"
import { PaymentFacts } from "./payment-facts"

const CANCELLABLE = ["requested", "confirmed"]

type VisitPageProps = {
  access: BookingAccess
  booking: Booking
  /** Where the reader came from, when there is such a place. */
  back?: { href: string; label: string }
  /** The visit has just been moved here. */
  moved: boolean
}

/** A visit with all that can be done about it: put it into a calendar, move it, cancel it, book it again. */
export async function VisitPage({ access, booking, back, moved }: VisitPageProps) {
  const t = await getTranslations("manageVisit")
  const visit = await getTranslations("visit")
  const policy = await getTranslations("policy")
  const title = visitTitle(visit, booking)
  const now = new Date()
  const isOpen = CANCELLABLE.includes(booking.status)
  const preview = isOpen ? await previewCancellation(access) : null
  const href = visitHref(access)
  return (
    <Container width="reading" className="py-6 sm:py-10">
      {back && <BackLink href={back.href}>{back.label}</BackLink>}
      <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Heading level={1}>{title}</Heading>
        <BookingStatus status={booking.status} />
      </div>
      {moved && isOpen && (
        <Notice tone="success" live title={t("moved")} className="mb-6">
          {t("movedText")}
        </Notice>
      )}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-8">
        <Card className="grid content-start gap-5">
          <p className="text-muted">
            {t.rich("bookingNumber", {
              number: booking.number,
              span: (words) => <span className="font-semibold text-ink">{words}</span>,
            })}
          </p>
          <VisitFacts booking={booking} />
          {booking.notes && <p className="whitespace-pre-line">{booking.notes}</p>}
          {preview && booking.policy && (
            <p className="text-[0.95rem] text-muted">
              {describePolicyFor(policy, booking.policy, booking.starts_at, booking.time_zone, now).join(" ")}
            </p>
          )}
        </Card>
        <div className="grid content-start gap-4">
          <Card>
            <PaymentFacts booking={booking} />
          </Card>
          {isOpen && (
            // A plain link: it leads to a file, not to a page.
            <a href={`${href}/calendar.ics`} className={buttonStyle("secondary", "medium")}>
              <Icon name="calendar" />
              {t("addToCalendar")}
            </a>
          )}
          {canReschedule(booking, now) && (
            <ButtonLink href={`${href}/reschedule`} variant="secondary">
              <Icon name="clock" />
              {t("reschedule")}
            </ButtonLink>
          )}
          <ButtonLink href={bookAgainHref(booking)} variant="secondary">
            {t("bookItAgain")}
          </ButtonLink>
          {preview && (
            <Messages of={["manageVisit"]}>
              <CancelVisit access={access} title={title} preview={preview} />
            </Messages>
          )}
        </div>
      </div>
    </Container>
  )
}
