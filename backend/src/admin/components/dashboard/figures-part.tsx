import { useTranslation } from "react-i18next"

import { useVendorDashboard } from "../../lib/dashboard/dashboard"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { DayChart } from "./day-chart"
import { PeriodBar } from "./period-bar"
import { Ranking } from "./ranking"
import { queryOf, type useChosenDays } from "./use-chosen-days"
import { VendorFigures } from "./vendor-figures"

type Props = { days: ReturnType<typeof useChosenDays>; venues: { id: string; name: string }[] }

/** The figures of a business, with their days; for those who lead it. */
export function FiguresPart({ days, venues }: Props) {
  const { t } = useTranslation()
  const [chosen] = days
  const venueId = chosen.venueId ?? (venues.length === 1 ? venues[0]?.id : undefined)
  const { data, error } = useVendorDashboard({ ...queryOf(chosen), venue_id: venueId })
  // What is on the screen stays there when news cannot be fetched.
  if (error && !data) throw error
  const zone =
    data && data.time_zones.length > 1
      ? t("plaza.dashboard.zones")
      : t("plaza.dashboard.zone", { zone: data?.time_zone ?? "" })

  return (
    <>
      <Section title={t("plaza.dashboard.figuresTitle")}>
        <PeriodBar days={days} venues={venues} figures={data} zone={zone} />
        {data ? (
          <VendorFigures of={data} venueId={venueId} />
        ) : (
          <div aria-busy className="bg-ui-bg-component h-96 animate-pulse" />
        )}
      </Section>
      {data && <DayChart days={data.days} />}
      {data && (
        <div className="grid grid-cols-1 gap-3 xl:grid-cols-2">
          <Ranking
            title={t("plaza.dashboard.services.title")}
            definition={t("plaza.dashboard.definitions.top_services")}
            none={t("plaza.dashboard.services.none")}
            columns={[t("plaza.dashboard.services.service"), t("plaza.dashboard.services.performed")]}
            rows={data.top_services.map(({ service_id, title, performed, ...row }) => ({
              ...row,
              id: service_id,
              to: `/services/${service_id}`,
              name: title,
              count: performed,
            }))}
          />
          <Section title={t("plaza.dashboard.ratings.title")}>
            <EmptyHint>{t("plaza.dashboard.ratings.none")}</EmptyHint>
          </Section>
        </div>
      )}
    </>
  )
}
