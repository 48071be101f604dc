import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Sun } from "@medusajs/icons"
import i18n from "i18next"

import { ListLayout } from "../../components/page/list-layout"
import { RequestTable } from "../../components/team/request-table"

const TimeOffRequests = () => (
  <ListLayout zone="time_off_request.list">
    <RequestTable />
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.timeOffRequests.domain",
  translationNs: "translation",
  icon: Sun,
  rank: 4,
})

export const handle = { breadcrumb: () => i18n.t("plaza.timeOffRequests.domain") }

export default TimeOffRequests
