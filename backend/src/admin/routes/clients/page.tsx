import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UserGroup } from "@medusajs/icons"
import i18n from "i18next"

import { ClientTable } from "../../components/client/client-table"
import { ListLayout } from "../../components/page/list-layout"

const ClientList = () => (
  <ListLayout zone="client.list">
    <ClientTable />
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.clients.domain",
  translationNs: "translation",
  icon: UserGroup,
  rank: 1.5,
})

export const handle = { breadcrumb: () => i18n.t("plaza.clients.domain") }

export default ClientList
