import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import type { Service } from "../../lib/service/service"
import { venues } from "../../lib/venue/venue"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"
import { describeRules } from "./describe-rules"

/** When and how it can be booked. */
export function ServiceRulesSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const { data: venue } = venues.useOne(service.venue_id)
  return (
    <Section title={t("plaza.services.rules.title")} actions={useEditAction("rules")}>
      {describeRules(t, service, venue?.maximum_gap_minutes).map(({ key, label, value }) => (
        <SectionRow key={key} title={label} value={value} />
      ))}
    </Section>
  )
}
