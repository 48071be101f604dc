import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { TimeOffRequest } from "../../lib/team/requests"
import { formatAbsence } from "../../lib/time/format"
import { RequestActions } from "./request-actions"
import { RequestStatusBadge } from "./request-status"

const column = createDataTableColumnHelper<TimeOffRequest>()

/** @param isOwn whether they are one's own, which are withdrawn and not decided */
export function useRequestColumns({ isOwn }: { isOwn: boolean }) {
  const { t } = useTranslation()
  return useMemo(
    () => [
      ...(isOwn ? [] : [column.accessor("staff.name", { id: "staff", header: t("plaza.staff.one") })]),
      column.accessor("starts_at", {
        header: t("plaza.timeOffRequests.when"),
        enableSorting: !isOwn,
        cell: ({ row: { original } }) =>
          formatAbsence(original.starts_at, original.ends_at, original.venue.time_zone),
      }),
      column.accessor("reason", { header: t("fields.reason"), cell: ({ getValue }) => getValue() ?? "-" }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <RequestStatusBadge status={getValue()} />,
      }),
      column.display({
        id: "answer",
        header: t("plaza.timeOffRequests.answer"),
        cell: ({ row: { original } }) => <Answer request={original} isOwn={isOwn} />,
      }),
      column.display({
        id: "actions",
        cell: ({ row: { original } }) => <RequestActions request={original} isOwn={isOwn} />,
      }),
    ],
    [t, isOwn],
  )
}

/** What stands in the way of an open request, or what was said to one that is decided. */
function Answer({ request, isOwn }: { request: TimeOffRequest; isOwn: boolean }) {
  const { t } = useTranslation()
  const { status, bookings_affected, note, decided_by } = request
  if (status === "open") {
    if (isOwn || bookings_affected === 0) return "-"
    return t("plaza.timeOffRequests.affected", { count: bookings_affected })
  }
  return [decided_by, note].filter(Boolean).join(": ") || "-"
}
