import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { CancelBooking } from "@/features/account/cancel-booking"
import { PaymentFacts } from "@/features/account/payment-facts"
import { requireCustomer } from "@/features/account/require-customer"
import { bookAgainHref } from "@/features/visit/book-again-href"
import { BookingStatus } from "@/features/visit/booking-status"
import { VisitFacts, visitTitle } from "@/features/visit/visit-facts"
import { describePolicyFor } from "@/lib/format/policy"
import { findCustomerBooking, previewCancellation } from "@/lib/plaza/customer-bookings"
import { ButtonLink } from "@/ui/button-link"
import { Card } from "@/ui/card"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"

export const metadata: Metadata = { title: "My visit", robots: { index: false } }

const CANCELLABLE = ["requested", "confirmed"]

export default async function BookingPage({ params }: PageProps<"/account/bookings/[id]">) {
  const { id } = await params
  await requireCustomer(`/account/bookings/${id}`)
  const booking = await findCustomerBooking(id)
  if (!booking) {
    notFound()
  }
  const title = visitTitle(booking)
  const preview = CANCELLABLE.includes(booking.status) ? await previewCancellation(id) : null
  return (
    <Container width="reading" className="py-6 sm:py-10">
      <Link
        href="/account/bookings"
        className="mb-4 inline-flex min-h-9 items-center gap-1 text-sm text-muted hover:underline"
      >
        <Icon name="left" className="size-4" />
        My bookings
      </Link>
      <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Heading level={1}>{title}</Heading>
        <BookingStatus status={booking.status} />
      </div>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-8">
        <Card className="grid content-start gap-5">
          <p className="text-muted">
            Booking number <span className="font-semibold text-ink">{booking.number}</span>
          </p>
          <VisitFacts booking={booking} />
          {booking.notes && <p className="whitespace-pre-line">{booking.notes}</p>}
          {preview && booking.policy && (
            <p className="text-[0.95rem] text-muted">
              {describePolicyFor(booking.policy, booking.starts_at, booking.time_zone, new Date()).join(" ")}
            </p>
          )}
        </Card>
        <div className="grid content-start gap-4">
          <Card>
            <PaymentFacts booking={booking} />
          </Card>
          <ButtonLink href={bookAgainHref(booking)} variant="secondary">
            Book it again
          </ButtonLink>
          {preview && <CancelBooking bookingId={booking.id} title={title} preview={preview} />}
        </div>
      </div>
    </Container>
  )
}
