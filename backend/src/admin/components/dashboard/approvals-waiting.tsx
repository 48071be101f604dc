import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { PlatformDashboard } from "../../lib/dashboard/dashboard"
import { EmptyHint } from "../page/empty-hint"
import { LinkRows } from "../page/link-rows"
import { Section } from "../page/section"

const KINDS = ["vendors", "venues", "services", "products"] as const

/** How much waits for a decision, with the way to decide. */
export function ApprovalsWaiting({ waiting }: { waiting: NonNullable<PlatformDashboard["waiting"]> }) {
  const { t } = useTranslation()
  const kinds = KINDS.filter((kind) => waiting[kind] > 0)
  return (
    <Section title={t("plaza.dashboard.approvals.title")}>
      {kinds.length === 0 && <EmptyHint>{t("plaza.dashboard.approvals.none")}</EmptyHint>}
      {kinds.length > 0 && (
        <LinkRows
          rows={kinds.map((kind) => ({
            id: kind,
            to: "/approvals",
            title: t(`plaza.dashboard.approvals.${kind}`),
            aside: <Badge size="small">{waiting[kind]}</Badge>,
          }))}
        />
      )}
    </Section>
  )
}
