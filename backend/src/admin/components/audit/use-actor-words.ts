import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import type { AuditEntry } from "../../lib/audit/audit-entry"

/** How who acted is called: by name or address where one may know them, else by what they are. */
export function useActorWords() {
  const { t } = useTranslation()
  return useCallback(
    ({ kind, name, email, role, id }: AuditEntry["actor"]): string => {
      if (name || email) return name || email || ""
      if (role && !id) return t("plaza.audit.who.platform", { role: t(`plaza.roles.${role}`) })
      return kind === "user" || kind === "customer" ? (id ?? "–") : t(`plaza.audit.who.${kind}`)
    },
    [t],
  )
}
