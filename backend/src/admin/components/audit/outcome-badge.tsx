import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Outcome } from "../../lib/audit/audit-entry"

const COLORS = { done: "green", refused: "orange", failed: "red", unknown: "grey" } as const

export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation()
  return <StatusBadge color={COLORS[outcome]}>{t(`plaza.audit.outcome.${outcome}`)}</StatusBadge>
}
