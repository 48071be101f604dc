import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import i18n from "i18next"
import { Navigate } from "react-router-dom"

import { ListLayout } from "../../components/page/list-layout"
import { VendorTable } from "../../components/vendor/vendor-table"
import { useWorkspace } from "../../lib/workspace/workspace"

/** The platform sees all businesses, a vendor goes on to the own one. */
const VendorList = () => {
  const { data: workspace } = useWorkspace()
  if (!workspace) return null
  if (workspace.vendor) return <Navigate to={`/vendors/${workspace.vendor.id}`} replace />
  return (
    <ListLayout zone="vendor.list">
      <VendorTable />
    </ListLayout>
  )
}

export const config = defineRouteConfig({
  label: "plaza.vendors.domain",
  translationNs: "translation",
  icon: Buildings,
  rank: 5,
})

export const handle = { breadcrumb: () => i18n.t("plaza.vendors.domain") }

export default VendorList
