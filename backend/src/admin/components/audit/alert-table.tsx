import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { securityAlerts, type SecurityAlert } from "../../lib/audit/security-alert"
import { useListQuery } from "../../lib/lists/use-list-query"
import { formatInstantShort, zoneName } from "../../lib/time/format"
import type { Workspace } from "../../lib/workspace/workspace"
import { ListTable } from "../list/list-table"

const BROWSER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone
const column = createDataTableColumnHelper<SecurityAlert>()

/** Odd behaviour that the platform was alerted to; a row leads admins to marking it as seen. */
export function AlertTable({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const { limit, offset, order } = useListQuery([], "alerts")
  const { rows, count, isPending, error } = securityAlerts.useList({ limit, offset, order })
  const columns = useMemo(() => {
    const text = (key: string, values?: object) => t(`plaza.audit.alerts.${key}`, { ...values })
    return [
      column.accessor("raised_at", {
        header: text("raised", { zone: zoneName(new Date().toISOString(), BROWSER_ZONE) }),
        enableSorting: true,
        cell: ({ getValue }) => formatInstantShort(getValue(), BROWSER_ZONE),
      }),
      column.accessor(({ kind }) => text(`kinds.${kind}`), { id: "kind", header: text("kind") }),
      column.accessor(
        ({ principal, vendor }) => [principal.name ?? principal.id, vendor?.name].filter(Boolean).join(" · "),
        {
          id: "about",
          header: text("about"),
        },
      ),
      column.accessor(
        ({ count: much, window_seconds }) =>
          text("measured", { count: much, minutes: Math.round(window_seconds / 60) }),
        { id: "measure", header: text("measure") },
      ),
      column.accessor(({ acknowledged_by }) => acknowledged_by, {
        id: "state",
        header: text("state"),
        cell: ({ getValue }) => {
          const by = getValue()
          return (
            <StatusBadge color={by ? "grey" : "orange"}>
              {by ? text("seen", { email: by.email ?? by.id }) : text("open")}
            </StatusBadge>
          )
        },
      }),
    ]
  }, [t])

  return (
    <ListTable
      prefix="alerts"
      heading={t("plaza.audit.views.alerts")}
      headingLevel="h1"
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={columns}
      enableSearch={false}
      rowHref={workspace.role === "admin" ? ({ id }) => `/audit-log/alert/${id}?view=alerts` : undefined}
      emptyState={{
        empty: {
          heading: t("plaza.audit.alerts.empty.heading"),
          description: t("plaza.audit.alerts.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
