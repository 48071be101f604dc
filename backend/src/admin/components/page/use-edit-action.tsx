import type { ActionGroup } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { useMay } from "../../lib/workspace/may"

/** The menu of a card whose only action is to edit it at `to`, for those who may. */
export function useEditAction(to: string): ActionGroup[] {
  const { t } = useTranslation()
  const { manage } = useMay()
  return manage ? [{ actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to }] }] : []
}
