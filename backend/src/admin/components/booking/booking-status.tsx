import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { BookingStatus as Status } from "../../lib/booking/booking"

const COLORS: Record<Status, "grey" | "orange" | "blue" | "green" | "red" | "purple"> = {
  held: "grey",
  requested: "orange",
  confirmed: "blue",
  checked_in: "purple",
  completed: "green",
  cancelled: "red",
  declined: "red",
  no_show: "red",
  expired: "grey",
  released: "grey",
}

export function BookingStatus({ status }: { status: Status }) {
  const { t } = useTranslation()
  return (
    <StatusBadge color={COLORS[status]} className="text-nowrap">
      {t(`plaza.bookings.status.${status}`)}
    </StatusBadge>
  )
}
