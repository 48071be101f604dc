import { defineRouteConfig } from "@medusajs/admin-sdk"
import { History } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import i18n from "i18next"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { AlertTable } from "../../components/audit/alert-table"
import { EntryTable } from "../../components/audit/entry-table"
import { ListLayout } from "../../components/page/list-layout"
import { useWorkspace } from "../../lib/workspace/workspace"

const AuditLog = () => {
  const { t } = useTranslation()
  const { data: workspace } = useWorkspace()
  const [params, setParams] = useSearchParams()
  if (!workspace) return null
  if (workspace.kind === "vendor") {
    return (
      <ListLayout zone="audit_entry.list">
        <EntryTable workspace={workspace} />
      </ListLayout>
    )
  }
  const view = params.get("view") === "alerts" ? "alerts" : "entries"
  return (
    <ListLayout zone="audit_entry.list">
      <Tabs value={view} onValueChange={(next) => setParams(next === "alerts" ? { view: next } : {})}>
        <Tabs.List aria-label={t("plaza.audit.views.label")} className="mb-3">
          <Tabs.Trigger value="entries">{t("plaza.audit.views.entries")}</Tabs.Trigger>
          <Tabs.Trigger value="alerts">{t("plaza.audit.views.alerts")}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="entries">
          <EntryTable workspace={workspace} />
        </Tabs.Content>
        <Tabs.Content value="alerts">
          <AlertTable workspace={workspace} />
        </Tabs.Content>
      </Tabs>
    </ListLayout>
  )
}

export const config = defineRouteConfig({
  label: "plaza.audit.domain",
  translationNs: "translation",
  icon: History,
  rank: 8,
})

export const handle = { breadcrumb: () => i18n.t("plaza.audit.domain") }

export default AuditLog
