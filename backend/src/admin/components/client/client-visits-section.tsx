import { useTranslation } from "react-i18next"

import { BOOKING_STATUSES, bookings } from "../../lib/booking/booking"
import type { Client } from "../../lib/client/client"
import { useListQuery } from "../../lib/lists/use-list-query"
import { useBookingColumns } from "../booking/booking-columns"
import { ListTable } from "../list/list-table"

const PREFIX = "visits"
const PAGE = 10

/** Visits that never came about are no history. */
const SHOWN = BOOKING_STATUSES.filter((status) => !["held", "expired", "released"].includes(status))

/** What a card has room for first: when, and how it ended; that it is the client's is known. */
function useCardColumns() {
  const columns = useBookingColumns().filter(({ id }) => id !== "customer")
  const isStatus = (column: (typeof columns)[number]) =>
    "accessorKey" in column && column.accessorKey === "status"
  const status = columns.filter(isStatus)
  const others = columns.filter((column) => !isStatus(column))
  return [...others.slice(0, 2), ...status, ...others.slice(2)]
}

/** Every visit of a client here, the latest first. */
export function ClientVisitsSection({ client }: { client: Client }) {
  const { t } = useTranslation()
  const { filters: _, q: __, ...query } = useListQuery([], PREFIX, PAGE)
  const { rows, count, isPending, error } = bookings.useList({
    ...query,
    customer_id: client.customer_id,
    status: SHOWN,
  })
  const columns = useCardColumns()

  return (
    <ListTable
      heading={t("plaza.clients.history")}
      headingLevel="h2"
      prefix={PREFIX}
      pageSize={PAGE}
      enableSearch={false}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={columns}
      rowHref={(booking) => `/bookings/${booking.id}`}
      emptyState={{
        empty: {
          heading: t("plaza.clients.noVisits.heading"),
          description: t("plaza.clients.noVisits.description"),
        },
      }}
    />
  )
}
