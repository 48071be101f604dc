import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UserGroup } from "@medusajs/icons"
import i18n from "i18next"

import { ListLayout } from "../../components/page/list-layout"
import { StaffTable } from "../../components/staff/staff-table"

const StaffList = () => (
  <ListLayout zone="staff.list">
    <StaffTable />
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.staff.domain",
  translationNs: "translation",
  icon: UserGroup,
  rank: 4,
})

export const handle = { breadcrumb: () => i18n.t("plaza.staff.domain") }

export default StaffList
