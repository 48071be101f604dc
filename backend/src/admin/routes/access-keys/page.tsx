import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Key } from "@medusajs/icons"
import i18n from "i18next"

import { AccessKeyTable } from "../../components/access-key/access-key-table"
import { ListLayout } from "../../components/page/list-layout"
import { useWorkspace } from "../../lib/workspace/workspace"

const AccessKeyList = () => {
  const { data: workspace } = useWorkspace()
  if (!workspace) return null
  return (
    <ListLayout zone="access_key.list">
      <AccessKeyTable workspace={workspace} />
    </ListLayout>
  )
}

export const config = defineRouteConfig({
  label: "plaza.accessKeys.domain",
  translationNs: "translation",
  icon: Key,
  rank: 7,
})

export const handle = { breadcrumb: () => i18n.t("plaza.accessKeys.domain") }

export default AccessKeyList
