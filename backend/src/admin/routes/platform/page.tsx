import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartActivity } from "@medusajs/icons"
import i18n from "i18next"
import { useTranslation } from "react-i18next"

import { ApprovalsWaiting } from "../../components/dashboard/approvals-waiting"
import { DayChart } from "../../components/dashboard/day-chart"
import { PeriodBar } from "../../components/dashboard/period-bar"
import { PlatformFigures } from "../../components/dashboard/platform-figures"
import { PlatformTops } from "../../components/dashboard/platform-tops"
import { queryOf, useChosenDays } from "../../components/dashboard/use-chosen-days"
import { DetailSkeleton } from "../../components/page/detail-skeleton"
import { PageHeader } from "../../components/page/page-header"
import { Section } from "../../components/page/section"
import { usePlatformDashboard } from "../../lib/dashboard/dashboard"

/** The whole of Plaza in figures, for those who run it. */
const Platform = () => {
  const { t } = useTranslation()
  const days = useChosenDays()
  const { data, error } = usePlatformDashboard(queryOf(days[0]))
  // What is on the screen stays there when news cannot be fetched.
  if (error && !data) throw error
  if (!data) return <DetailSkeleton />

  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader title={t("plaza.dashboard.platform")} subtitle={t("plaza.dashboard.platformSubtitle")} />
      {data.waiting && <ApprovalsWaiting waiting={data.waiting} />}
      <Section title={t("plaza.dashboard.figuresTitle")}>
        <PeriodBar days={days} venues={[]} figures={data} zone={t("plaza.dashboard.platformZone")} />
        <PlatformFigures of={data} />
      </Section>
      <DayChart days={data.days} />
      <PlatformTops of={data} />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "plaza.dashboard.platform",
  translationNs: "translation",
  icon: ChartActivity,
  rank: 0,
})

export const handle = { breadcrumb: () => i18n.t("plaza.dashboard.platform") }

export default Platform
