import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import i18n from "i18next"

import { AttendancePage } from "../../components/attendance/attendance-page"
import { ListLayout } from "../../components/page/list-layout"

const Attendance = () => (
  <ListLayout zone="attendance.list">
    <AttendancePage />
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.attendance.domain",
  translationNs: "translation",
  icon: CheckCircle,
  rank: 4,
})

export const handle = { breadcrumb: () => i18n.t("plaza.attendance.domain") }

export default Attendance
