import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Sparkles } from "@medusajs/icons"
import i18n from "i18next"

import { ListLayout } from "../../components/page/list-layout"
import { ServiceTable } from "../../components/service/service-table"

const ServiceList = () => (
  <ListLayout zone="service.list">
    <ServiceTable />
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.services.domain",
  translationNs: "translation",
  icon: Sparkles,
  rank: 3,
})

export const handle = { breadcrumb: () => i18n.t("plaza.services.domain") }

export default ServiceList
