import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Heading, Text } from "@medusajs/ui"
import i18n from "i18next"
import { useTranslation } from "react-i18next"

import { ApprovalSettings } from "../../components/approvals/approval-settings"
import { WaitingProducts } from "../../components/approvals/waiting-products"
import { WaitingServices } from "../../components/approvals/waiting-services"
import { WaitingVendors } from "../../components/approvals/waiting-vendors"
import { WaitingVenues } from "../../components/approvals/waiting-venues"
import { useWorkspace } from "../../lib/workspace/workspace"

/** What waits for the platform: businesses, venues, services, products; and what has to wait at all. */
const ApprovalsPage = () => {
  const { t } = useTranslation()
  const { data: workspace } = useWorkspace()
  return (
    <div className="flex flex-col gap-y-3">
      <header className="px-6 py-2">
        <Heading level="h1">{t("plaza.approvals.domain")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.approvals.subtitle")}
        </Text>
      </header>
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
