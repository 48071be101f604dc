import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { describeOption } from "../../lib/service/price-of"
import type { Service } from "../../lib/service/service"
import { useTeam } from "../../lib/staff/use-team"
import { venues } from "../../lib/venue/venue"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

/** What differs with the staff member. */
export function ServiceRatesSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const { data: venue } = venues.useOne(service.venue_id)
  const team = useTeam(service)
  return (
    <Section title={t("plaza.services.rates.title")} actions={useEditAction("rates")}>
      {service.staff_rates.length === 0 && <EmptyHint>{t("plaza.services.rates.none")}</EmptyHint>}
      {service.staff_rates.map(({ staff_id, variant_id, duration_minutes, prices }) => {
        const name = team.find(({ id }) => id === staff_id)?.name ?? ""
        const option = service.variants.find(({ id }) => id === variant_id)?.title ?? ""
        const differs = { title: option, duration_minutes: duration_minutes ?? 0, prices: prices ?? [] }
        return (
          <SectionRow
            key={staff_id + variant_id}
            title={`${name}, ${option}`}
            value={describeOption(differs, venue?.currency_code)}
          />
        )
      })}
    </Section>
  )
}
