import { ActionMenu, type ActionGroup } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type Props = {
  /** what the actions are about, for those who do not see where the button stands */
  of: string
  groups: ActionGroup[]
}

/** The dashboard's menu of actions behind three dots, with a name that tells what it is the menu of. */
export function MoreMenu({ of, groups }: Props) {
  const { t } = useTranslation()
  return (
    <ActionMenu groups={groups}>
      <IconButton size="small" variant="transparent" aria-label={t("plaza.common.actionsOf", { name: of })}>
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  )
}
