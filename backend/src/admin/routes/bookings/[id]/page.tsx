import { useParams, type UIMatch } from "react-router-dom"

import { BookingCustomerSection } from "../../../components/booking/booking-customer-section"
import { BookingGeneralSection } from "../../../components/booking/booking-general-section"
import { BookingHistorySection } from "../../../components/booking/booking-history-section"
import { BookingPaymentSection } from "../../../components/booking/booking-payment-section"
import { BookingPolicySection } from "../../../components/booking/booking-policy-section"
import { BookingSegmentsSection } from "../../../components/booking/booking-segments-section"
import { DetailLayout } from "../../../components/page/detail-layout"
import { DetailSkeleton } from "../../../components/page/detail-skeleton"
import { NamedCrumb } from "../../../components/page/named-crumb"
import { bookings } from "../../../lib/booking/booking"

const BookingDetail = () => {
  const { data: booking, error } = bookings.useOne(useParams().id)
  if (error) throw error
  if (!booking) return <DetailSkeleton />

  return (
    <DetailLayout
      zone="booking.details"
      data={booking}
      main={{
        general: <BookingGeneralSection booking={booking} />,
        segments: <BookingSegmentsSection booking={booking} />,
        history: <BookingHistorySection booking={booking} />,
      }}
      side={{
        customer: <BookingCustomerSection booking={booking} />,
        payment: <BookingPaymentSection booking={booking} />,
        policy: <BookingPolicySection booking={booking} />,
      }}
    />
  )
}

const BookingCrumb = ({ id }: { id?: string }) => {
  return <NamedCrumb name={bookings.useOne(id).data?.number} />
}

export const handle = { breadcrumb: (match: UIMatch) => <BookingCrumb id={match.params.id} /> }

export default BookingDetail
