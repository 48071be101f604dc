import { SectionRow } from "@medusajs/dashboard/components"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Booking } from "../../lib/booking/booking"
import { formatMoney } from "../../lib/money/money"
import { useMay } from "../../lib/workspace/may"
import { Section } from "../page/section"

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
        booking.payment_status && (
          <Badge size="2xsmall">
            {t(`plaza.bookings.paymentStatus.${booking.payment_status}`, {
              defaultValue: booking.payment_status.replaceAll("_", " "),
            })}
          </Badge>
        )
      }
    >
      <SectionRow title={text("total")} value={money(booking.total)} />
      <SectionRow title={text("deposit")} value={money(booking.deposit_total)} />
      <SectionRow title={text("balance")} value={money(booking.balance_due)} />
      {booking.order_id && (
        <SectionRow
          title={t("fields.order")}
          value={
            moderate ? (
              <Link to={`/orders/${booking.order_id}`} className="text-ui-fg-interactive hover:underline">
                {text("openOrder")}
              </Link>
            ) : (
              booking.order_id
            )
          }
        />
      )}
    </Section>
  )
}
