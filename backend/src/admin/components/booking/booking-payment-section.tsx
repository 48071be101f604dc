import { SectionRow } from "@medusajs/dashboard/components"
import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Booking, PaymentStatus } from "../../lib/booking/booking"
import { formatMoney } from "../../lib/money/money"
import { useMay } from "../../lib/workspace/may"
import { Section } from "../page/section"

const COLORS: Record<PaymentStatus, "grey" | "orange" | "green" | "blue"> = {
  not_paid: "grey",
  partially_paid: "orange",
  paid: "green",
  partially_refunded: "blue",
  refunded: "blue",
}

/** What the visit costs, what is paid, and its order. */
export function BookingPaymentSection({ booking }: { booking: Booking }) {
  const { t } = useTranslation()
  const { moderate } = useMay()
  const money = (amount: number) => formatMoney(Number(amount), booking.currency_code)
  const text = (key: string) => t(`plaza.bookings.payment.${key}`)

  return (
    <Section
      title={text("title")}
      aside={
        <StatusBadge color={COLORS[booking.payment_status]}>
          {t(`plaza.bookings.paymentStatus.${booking.payment_status}`)}
        </StatusBadge>
      }
    >
      <SectionRow title={text("total")} value={money(booking.total)} />
      <SectionRow title={text("deposit")} value={money(booking.deposit_total)} />
      <SectionRow title={text("paid")} value={money(booking.paid_total)} />
      <SectionRow title={text("balance")} value={money(booking.balance_due)} />
      {booking.cancellation_fee !== null && (
        <SectionRow title={text("fee")} value={money(booking.cancellation_fee)} />
      )}
      {booking.refund_total !== null && (
        <SectionRow title={text("refund")} value={money(booking.refund_total)} />
      )}
      {booking.order_id && moderate && (
        <SectionRow
          title={t("fields.order")}
          value={
            <Link to={`/orders/${booking.order_id}`} className="text-ui-fg-interactive hover:underline">
              {text("openOrder")}
            </Link>
          }
        />
      )}
    </Section>
  )
}
