import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Calendar } from "@medusajs/icons"
import i18n from "i18next"

import { BookingTable } from "../../components/booking/booking-table"
import { ListLayout } from "../../components/page/list-layout"

const BookingList = () => (
  <ListLayout zone="booking.list">
    <BookingTable />
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.bookings.domain",
  translationNs: "translation",
  icon: Calendar,
  rank: 1,
})

export const handle = { breadcrumb: () => i18n.t("plaza.bookings.domain") }

export default BookingList
