import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { rolesIn, type Role } from "../../lib/member/roles"
import type { Workspace } from "../../lib/workspace/workspace"

const filter = createDataTableFilterHelper<{ role: Role }>()

/** A filter by role: the platform's and those in businesses, or the latter alone. */
export function useRoleFilter(kind: Workspace["kind"]) {
  const { t } = useTranslation()
  return useMemo(
    () =>
      filter.accessor("role", {
        type: "radio",
        label: t("plaza.members.fields.role"),
        options: rolesIn(kind).map((value) => ({ value, label: t(`plaza.roles.${value}`) })),
      }),
    [t, kind],
  )
}
