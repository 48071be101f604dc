import { useTranslation } from "react-i18next"

import { useListQuery } from "../../lib/lists/use-list-query"
import { timeOffRequests } from "../../lib/team/requests"
import { ListTable } from "../list/list-table"
import { useRequestColumns } from "./request-columns"

const PREFIX = "requests"

/** One's own requests for time off, and the way to ask for more. */
export function OwnRequestsSection({ staffId }: { staffId: string }) {
  const { t } = useTranslation()
  const { filters: _, ...query } = useListQuery([], PREFIX, 10)
  const { rows, count, isPending, error } = timeOffRequests.useList({ ...query, staff_id: staffId })
  return (
    <ListTable
      heading={t("plaza.timeOffRequests.own")}
      headingLevel="h2"
      prefix={PREFIX}
      pageSize={query.limit}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      enableSearch={false}
      columns={useRequestColumns({ isOwn: true })}
      action={{ label: t("plaza.timeOffRequests.ask"), to: "ask" }}
      emptyState={{
        empty: {
          heading: t("plaza.timeOffRequests.empty.heading"),
          description: t("plaza.timeOffRequests.empty.own"),
        },
      }}
    />
  )
}
