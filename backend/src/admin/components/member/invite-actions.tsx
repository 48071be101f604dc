import { ArrowPath, Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { invites, type Invite } from "../../lib/member/member"
import { memberRoles } from "../../lib/member/roles"
import { useWorkspace } from "../../lib/workspace/workspace"
import { MoreMenu } from "../page/more-menu"
import { useAct } from "../page/use-act"

/** Sending an invitation again and withdrawing it, for those who may give its role. */
export function InviteActions({ invite }: { invite: Invite }) {
  const { t } = useTranslation()
  const act = useAct()
  const { data: workspace } = useWorkspace()
  const { mutateAsync: take } = invites.useStep(invite.id)
  const { mutateAsync: withdraw } = invites.useRemove(invite.id)
  if (!workspace || !memberRoles(workspace.role).includes(invite.role)) return null

  const resend = () =>
    act({ run: () => take({ step: "resend" }), done: t("plaza.members.invites.resend.done") })
  const remove = () =>
    act({
      run: () => withdraw(),
      done: t("plaza.members.invites.withdraw.done"),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.members.invites.withdraw.description", { email: invite.email }),
        confirm: t("plaza.members.invites.withdraw.label"),
      },
    })

  return (
    <MoreMenu
      of={invite.email}
      groups={[
        {
          actions: [{ icon: <ArrowPath />, label: t("plaza.members.invites.resend.label"), onClick: resend }],
        },
        { actions: [{ icon: <Trash />, label: t("plaza.members.invites.withdraw.label"), onClick: remove }] },
      ]}
    />
  )
}
