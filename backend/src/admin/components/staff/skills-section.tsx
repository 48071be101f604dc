import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { describeOption } from "../../lib/service/price-of"
import type { StaffMember } from "../../lib/staff/staff-member"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

/** The services that somebody performs, and what differs with them from the services' own terms. */
export function SkillsSection({ member }: { member: StaffMember }) {
  const { t } = useTranslation()
  const skills = member.skills ?? []
  return (
    <Section title={t("plaza.team.skills.title")} actions={useEditAction("skills")}>
      {skills.length === 0 && <EmptyHint>{t("plaza.team.skills.none")}</EmptyHint>}
      {skills.map(({ service_id, title, currency_code, rates }) => (
        <SectionRow
          key={service_id}
          title={title}
          value={
            rates.length === 0
              ? t("plaza.team.skills.usual")
              : rates
                  .map(({ title: option, duration_minutes, prices }) => {
                    const terms = {
                      title: option,
                      duration_minutes: duration_minutes ?? 0,
                      prices: prices ?? [],
                    }
                    return `${option}: ${describeOption(terms, currency_code)}`
                  })
                  .join(", ")
          }
        />
      ))}
    </Section>
  )
}
