import { Key, PencilSquare, Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { members, nameOf, type Member } from "../../lib/member/member"
import { memberRoles } from "../../lib/member/roles"
import { useWorkspace } from "../../lib/workspace/workspace"
import { MoreMenu } from "../page/more-menu"
import { useAct } from "../page/use-act"

/** What may be done with a member, for those who decide over their role. */
export function MemberActions({ member }: { member: Member }) {
  const { t } = useTranslation()
  const act = useAct()
  const { data: workspace } = useWorkspace()
  const { mutateAsync: remove } = members.useRemove(member.id)
  const { mutateAsync: take } = members.useStep(member.id)
  if (!workspace || !memberRoles(workspace.role).includes(member.role)) return null

  const name = nameOf(member)
  const removeMember = () =>
    act({
      run: () => remove(),
      done: t("plaza.members.remove.done", { name }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.members.remove.description", { name }),
        confirm: t("plaza.members.remove.label"),
      },
    })

  const resetTwoStep = () =>
    act({
      run: () => take({ step: "reset-two-step" }),
      done: t("plaza.members.resetTwoStep.done", { name }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.members.resetTwoStep.description", { name }),
        confirm: t("plaza.members.resetTwoStep.label"),
      },
    })
  const reset = { icon: <Key />, label: t("plaza.members.resetTwoStep.label"), onClick: resetTwoStep }

  return (
    <MoreMenu
      of={name}
      groups={[
        { actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: `edit/${member.id}` }] },
        ...(workspace.role === "admin" ? [{ actions: [reset] }] : []),
        { actions: [{ icon: <Trash />, label: t("plaza.members.remove.label"), onClick: removeMember }] },
      ]}
    />
  )
}
