import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import i18n from "i18next"

import { InviteTable } from "../../components/member/invite-table"
import { MemberTable } from "../../components/member/member-table"
import { ListLayout } from "../../components/page/list-layout"
import { useWorkspace } from "../../lib/workspace/workspace"

const MemberList = () => {
  const { data: workspace } = useWorkspace()
  if (!workspace) return null
  return (
    <ListLayout zone="member.list">
      <div className="flex flex-col gap-y-3">
        <MemberTable workspace={workspace} />
        <InviteTable workspace={workspace} />
      </div>
    </ListLayout>
  )
}

export const config = defineRouteConfig({
  label: "plaza.members.domain",
  translationNs: "translation",
  icon: Users,
  rank: 6,
})

export const handle = { breadcrumb: () => i18n.t("plaza.members.domain") }

export default MemberList
