import { redirect } from "next/navigation"
import { visitHref } from "@/lib/plaza/booking-access"
import type { BookingAccess } from "@/lib/plaza/booking-access"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"
import { BackLink } from "./back-link"
import { buildReschedule } from "./build-reschedule"
import { canReschedule } from "./can-reschedule"
import { ReschedulePicker } from "./reschedule-picker"

/** The page on which a visit gets another time; a visit that cannot be moved leads back to its own page. */
export async function ReschedulePage({ access, booking }: { access: BookingAccess; booking: Booking }) {
  if (!canReschedule(booking, new Date())) {
    redirect(visitHref(access))
  }
  const offer = await buildReschedule(access, booking)
  return (
    <Container className="py-6 sm:py-10">
      <BackLink href={visitHref(access)}>Back to the visit</BackLink>
      <Heading level={1} className="mb-8">
        Choose another time
      </Heading>
      {offer ? (
        <ReschedulePicker offer={offer} />
      ) : (
        <Notice title="This visit cannot be moved online">
          It is no longer sold as it was booked. Please call the venue, or cancel and book anew.
        </Notice>
      )}
    </Container>
  )
}
