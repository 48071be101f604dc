import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import type { Service } from "../../lib/service/service"
import { venues } from "../../lib/venue/venue"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"
import { describeDeposit, describePolicy } from "./describe-policy"

/** What is paid when booking, and what cancelling costs. */
export function ServicePaymentSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const { data: venue } = venues.useOne(service.venue_id)
  return (
    <Section title={t("plaza.services.payment.title")} actions={useEditAction("payment")}>
      <SectionRow
        title={t("plaza.services.payment.deposit")}
        value={describeDeposit(t, service.deposit, venue?.currency_code)}
      />
      {describePolicy(t, service.cancellation_policy).map(({ label, value }) => (
        <SectionRow key={label} title={label} value={value} />
      ))}
    </Section>
  )
}
