import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import i18n from "i18next"
import { useTranslation } from "react-i18next"

import { ApprovalSettings } from "../../components/approvals/approval-settings"
import { WaitingProducts } from "../../components/approvals/waiting-products"
import { WaitingServices } from "../../components/approvals/waiting-services"
import { WaitingVendors } from "../../components/approvals/waiting-vendors"
import { WaitingVenues } from "../../components/approvals/waiting-venues"
import { PageHeader } from "../../components/page/page-header"
import { useWorkspace } from "../../lib/workspace/workspace"

/** What waits for the platform: businesses, venues, services, products; and what has to wait at all. */
const ApprovalsPage = () => {
  const { t } = useTranslation()
  const { data: workspace } = useWorkspace()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader title={t("plaza.approvals.domain")} subtitle={t("plaza.approvals.subtitle")} />
      <WaitingVendors />
      <WaitingVenues />
      <WaitingServices />
      <WaitingProducts />
      {workspace?.role === "admin" && <ApprovalSettings />}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "plaza.approvals.domain",
  translationNs: "translation",
  icon: CheckCircle,
  rank: 4,
})

export const handle = { breadcrumb: () => i18n.t("plaza.approvals.domain") }

export default ApprovalsPage
