import { Button, createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { securityAlerts, type SecurityAlert } from "../../lib/audit/security-alert"
import { useListQuery } from "../../lib/lists/use-list-query"
import { formatInstantShort, zoneName } from "../../lib/time/format"
import type { Workspace } from "../../lib/workspace/workspace"
import { ListTable } from "../list/list-table"

const BROWSER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone
const column = createDataTableColumnHelper<SecurityAlert>()

/** Odd behaviour that the platform was alerted to; admins mark them as seen. */
export function AlertTable({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const { limit, offset, order } = useListQuery([], "alerts")
  const { rows, count, isPending, error } = securityAlerts.useList({ limit, offset, order })
  const isAdmin = workspace.role === "admin"
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
      column.accessor(({ note }) => note ?? "–", { id: "note", header: text("acknowledge.note") }),
      ...(isAdmin
        ? [column.display({ id: "actions", cell: ({ row }) => <MarkAsSeen alert={row.original} /> })]
        : []),
    ]
  }, [t, isAdmin])

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

/** The way to mark an alert as seen, while nobody has. */
function MarkAsSeen({ alert }: { alert: SecurityAlert }) {
  const { t } = useTranslation()
  if (alert.acknowledged_at !== null) return null
  return (
    <Button size="small" variant="secondary" asChild>
      <Link to={`/audit-log/alert/${alert.id}?view=alerts`}>{t("plaza.audit.alerts.acknowledge.label")}</Link>
    </Button>
  )
}
