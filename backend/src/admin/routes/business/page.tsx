import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import i18n from "i18next"
import { Navigate } from "react-router-dom"

import { useWorkspace } from "../../lib/workspace/workspace"

/** The owner's entry of the menu; the page is the one on which the platform sees the business, too. */
const BusinessProfile = () => {
  const { data: workspace } = useWorkspace()
  if (!workspace) return null
  return <Navigate to={workspace.vendor ? `/vendors/${workspace.vendor.id}` : "/vendors"} replace />
}

export const config = defineRouteConfig({
  label: "plaza.vendors.profile",
  translationNs: "translation",
  icon: Buildings,
  rank: 6,
})

export const handle = { breadcrumb: () => i18n.t("plaza.vendors.profile") }

export default BusinessProfile
