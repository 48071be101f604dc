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
      column.display({
        id: "details",
        header: t("plaza.timeOffRequests.details"),
        cell: ({ row: { original } }) => <Details request={original} isOwn={isOwn} />,
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <RequestStatusBadge status={getValue()} />,
      }),
      column.display({
        id: "actions",
        cell: ({ row: { original } }) => <RequestActions request={original} isOwn={isOwn} />,
      }),
    ],
    [t, isOwn],
  )
}

/** Why it is asked for; below it what stands in the way, or what was said when it was decided. */
function Details({ request, isOwn }: { request: TimeOffRequest; isOwn: boolean }) {
  const { t } = useTranslation()
  const { status, bookings_affected, reason, note, decided_by } = request
  const answer = [decided_by, note].filter(Boolean).join(": ")
  const warning =
    status === "open" && !isOwn && bookings_affected > 0
      ? t("plaza.timeOffRequests.affected", { count: bookings_affected })
      : null
  return (
    <div className="flex min-w-52 max-w-80 flex-col gap-y-0.5 whitespace-normal py-2">
      <span>{reason || "-"}</span>
      {warning && <span className="text-ui-tag-orange-text">{warning}</span>}
      {answer && <span className="text-ui-fg-base">{answer}</span>}
    </div>
  )
}
