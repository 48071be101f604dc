import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import type { Booking } from "../../lib/booking/booking"
import { Section } from "../page/section"
import { describePolicy } from "../service/describe-policy"

/** The cancellation policy as it was when the booking was made. */
export function BookingPolicySection({ booking }: { booking: Booking }) {
  const { t } = useTranslation()
  return (
    <Section title={t("plaza.bookings.policy")}>
      {describePolicy(t, booking.policy ?? {}).map(({ label, value }) => (
        <SectionRow key={label} title={label} value={value} />
      ))}
    </Section>
  )
}
