import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { addressOf } from "../../lib/api/request"
import { auditEntries } from "../../lib/audit/audit-entry"
import { choice, useListQuery } from "../../lib/lists/use-list-query"
import { spanOf } from "../../lib/time/date-span"
import type { Workspace } from "../../lib/workspace/workspace"
import { ListTable } from "../list/list-table"
import { useEntryColumns } from "./entry-columns"
import { useEntryFilters } from "./use-entry-filters"

const BROWSER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** What was done; times and days are those of the browser's zone, which the table names. */
export function EntryTable({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const { search } = useLocation()
  const ofPlatform = workspace.kind === "platform"
  const {
    filters: chosen,
    limit,
    offset,
    order,
    q,
  } = useListQuery([...["who", "vendor_id", "target_kind", "outcome", "time"]])
  const vendorId = choice(chosen.vendor_id)
  const who = choice(chosen.who)
  const time = typeof chosen.time === "object" && chosen.time !== null ? chosen.time : undefined
  const asked = {
    q,
    who,
    vendor_id: vendorId,
    target_kind: choice(chosen.target_kind),
    outcome: choice(chosen.outcome),
    ...spanOf(time, BROWSER_ZONE),
  }
  const { rows, count, isPending, error } = auditEntries.useList({ ...asked, limit, offset, order })

  return (
    <ListTable
      heading={t("plaza.audit.domain")}
      headingLevel="h1"
      subHeading={t("plaza.audit.subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useEntryColumns({ ofPlatform, timeZone: BROWSER_ZONE })}
      filters={useEntryFilters({ ofPlatform, vendorId, who })}
      rowHref={({ id }) => `/audit-log/entry/${id}${search}`}
      action={{
        label: t("plaza.audit.download"),
        onClick: () => window.location.assign(addressOf("/admin/audit-entries/export", asked)),
      }}
      emptyState={{
        empty: {
          heading: t("plaza.audit.empty.heading"),
          description: t("plaza.audit.empty.description"),
        },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
