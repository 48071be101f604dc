import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Booking } from "../../lib/booking/booking"
import { customerName } from "../../lib/booking/describe"
import { useMay } from "../../lib/workspace/may"
import { VisitingClientRows } from "../client/visiting-client"
import { ContactLink } from "../page/contact-link"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"

const LINK = "text-ui-fg-interactive break-all hover:underline"

export function BookingCustomerSection({ booking }: { booking: Booking }) {
  const { t } = useTranslation()
  const { moderate } = useMay()
  const { customer } = booking
  const name = customerName(customer) ?? "-"

  return (
    <Section title={t("fields.customer")}>
      {!customer && <EmptyHint>{t("plaza.bookings.noCustomer")}</EmptyHint>}
      {customer && (
        <>
          <SectionRow
            title={t("fields.name")}
            value={
              moderate ? (
                <Link to={`/customers/${customer.id}`} className={LINK}>
                  {name}
                </Link>
              ) : (
                name
              )
            }
          />
          <SectionRow title={t("fields.email")} value={<ContactLink email={customer.email} />} />
          <SectionRow title={t("fields.phone")} value={<ContactLink phone={customer.phone} />} />
          <VisitingClientRows bookingId={booking.id} />
        </>
      )}
    </Section>
  )
}
