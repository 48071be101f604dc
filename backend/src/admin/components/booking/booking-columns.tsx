import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { Booking } from "../../lib/booking/booking"
import { customerName, servicesOf, staffOf } from "../../lib/booking/describe"
import { formatMoney } from "../../lib/money/money"
import { BookingStatus } from "./booking-status"
import { VisitTime } from "./visit-time"

const column = createDataTableColumnHelper<Booking>()

export function useBookingColumns() {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("number", { header: t("plaza.bookings.fields.number"), enableSorting: true }),
      column.accessor("starts_at", {
        header: t("plaza.bookings.fields.starts"),
        enableSorting: true,
        sortAscLabel: t("plaza.bookings.sort.earliest"),
        sortDescLabel: t("plaza.bookings.sort.latest"),
        cell: ({ row: { original } }) => <VisitTime booking={original} />,
      }),
      column.accessor((booking) => customerName(booking.customer), {
        id: "customer",
        header: t("fields.customer"),
        cell: ({ getValue }) => getValue() ?? "-",
      }),
      column.accessor(servicesOf, {
        id: "service",
        header: t("plaza.services.one"),
        cell: ({ getValue }) => <span className="block max-w-[160px] truncate">{getValue()}</span>,
      }),
      column.accessor(staffOf, {
        id: "staff",
        header: t("plaza.staff.domain"),
        cell: ({ getValue }) => getValue() || "-",
      }),
      column.accessor((booking) => booking.venue.name, {
        id: "venue",
        header: t("plaza.venues.one"),
        cell: ({ getValue }) => <span className="block max-w-[136px] truncate">{getValue()}</span>,
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <BookingStatus status={getValue()} />,
      }),
      column.accessor("total", {
        header: t("plaza.bookings.fields.total"),
        align: "right",
        cell: ({ row: { original } }) => formatMoney(Number(original.total), original.currency_code),
      }),
    ],
    [t],
  )
}
