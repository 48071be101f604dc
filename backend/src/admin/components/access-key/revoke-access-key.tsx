import { XCircle } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { accessKeys, type AccessKey } from "../../lib/member/access-key"
import { keyRoles } from "../../lib/member/roles"
import { useWorkspace } from "../../lib/workspace/workspace"
import { MoreMenu } from "../page/more-menu"
import { useAct } from "../page/use-act"

/** Ends a key for good, for those who may give its role. */
export function RevokeAccessKey({ accessKey: { id, title, role } }: { accessKey: AccessKey }) {
  const { t } = useTranslation()
  const act = useAct()
  const { data: workspace } = useWorkspace()
  const { mutateAsync: remove } = accessKeys.useRemove(id)
  if (!workspace || !keyRoles(workspace.role).includes(role)) return null

  const revoke = () =>
    act({
      run: () => remove(),
      done: t("plaza.accessKeys.revoke.done", { title }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.accessKeys.revoke.description", { title }),
        confirm: t("plaza.accessKeys.revoke.label"),
      },
    })
  return (
    <MoreMenu
      of={title}
      groups={[
        { actions: [{ icon: <XCircle />, label: t("plaza.accessKeys.revoke.label"), onClick: revoke }] },
      ]}
    />
  )
}
