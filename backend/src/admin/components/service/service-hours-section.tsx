import { useTranslation } from "react-i18next"

import type { Service } from "../../lib/service/service"
import { HoursOverview } from "../hours/hours-overview"
import { offerValues } from "../hours/offer-hours"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

/** Hours of its own within those of the venue. */
export function ServiceHoursSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const weekly = service.weekly ?? []
  return (
    <Section title={t("plaza.offerHours.title")} actions={useEditAction("hours")}>
      {weekly.length === 0 ? (
        <EmptyHint>{t("plaza.offerHours.whenOpen")}</EmptyHint>
      ) : (
        <HoursOverview hours={offerValues(weekly)} texts="plaza.offerHours" today="" />
      )}
    </Section>
  )
}
