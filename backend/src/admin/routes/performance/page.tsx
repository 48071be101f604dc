import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartActivity } from "@medusajs/icons"
import i18n from "i18next"

import { ListLayout } from "../../components/page/list-layout"
import { PerformancePage } from "../../components/performance/performance-page"

const Performance = () => (
  <ListLayout zone="performance.list">
    <PerformancePage />
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.performance.domain",
  translationNs: "translation",
  icon: ChartActivity,
  rank: 4,
})

export const handle = { breadcrumb: () => i18n.t("plaza.performance.domain") }

export default Performance
