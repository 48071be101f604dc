import { useTranslation } from "react-i18next"

import { services } from "../../lib/service/service"
import { formatDay } from "../../lib/time/format-day"
import { ServiceSteps } from "../service/service-steps"
import { WaitingList } from "./waiting-list"
import { WaitingRow } from "./waiting-row"

/** Services that vendors want to publish. */
export function WaitingServices() {
  const { t } = useTranslation()
  const { rows, ...list } = services.useList({ status: "proposed", order: "created_at", limit: 50 })
  return (
    <WaitingList title={t("plaza.services.domain")} none={t("plaza.approvals.none.services")} {...list}>
      {rows.map((service) => (
        <WaitingRow
          key={service.id}
          to={`/services/${service.id}`}
          title={service.title}
          subtitle={[
            service.venue?.name,
            t("plaza.approvals.submitted", { date: formatDay(service.review?.proposed_at) }),
          ]
            .filter(Boolean)
            .join(", ")}
        >
          <ServiceSteps service={service} />
        </WaitingRow>
      ))}
    </WaitingList>
  )
}
