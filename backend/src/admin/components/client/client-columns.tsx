import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { clientName, type Client } from "../../lib/client/client"
import { formatMoney } from "../../lib/money/money"
import { formatDate } from "../../lib/time/format"
import { StandingBadge } from "./standing-badge"
import { TagBadges } from "./tag-badges"

const column = createDataTableColumnHelper<Client>()

/** @param withMoney adds what clients spent, which staff do not see */
export function useClientColumns({ withMoney }: { withMoney: boolean }) {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("name", {
        header: t("fields.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => clientName(original) ?? t("plaza.clients.forgotten"),
      }),
      column.accessor("phone", { header: t("fields.phone"), cell: ({ getValue }) => getValue() ?? "-" }),
      column.accessor("standing", {
        header: t("plaza.clients.fields.standing"),
        cell: ({ getValue }) => <StandingBadge standing={getValue()} />,
      }),
      column.accessor("tags", {
        header: t("plaza.clients.fields.tags"),
        cell: ({ getValue }) => <TagBadges tags={getValue()} />,
      }),
      column.accessor("visits", {
        header: t("plaza.clients.fields.visits"),
        enableSorting: true,
        align: "right",
      }),
      column.accessor((client) => (client.last_visit_on ? formatDate(client.last_visit_on) : "-"), {
        id: "last_visit_at",
        header: t("plaza.clients.fields.lastVisit"),
        enableSorting: true,
      }),
      column.accessor((client) => nextVisit(client), {
        id: "next_visit_at",
        header: t("plaza.clients.fields.nextVisit"),
        enableSorting: true,
      }),
      column.accessor("no_shows", {
        header: t("plaza.clients.fields.noShows"),
        enableSorting: true,
        align: "right",
      }),
      ...(withMoney
        ? [
            column.accessor((client) => client.spend ?? [], {
              id: "spend",
              header: t("plaza.clients.fields.spend"),
              align: "right",
              cell: ({ getValue }) =>
                getValue()
                  .map(({ total, currency_code }) => formatMoney(total, currency_code))
                  .join(", ") || "-",
            }),
          ]
        : []),
    ],
    [t, withMoney],
  )
}

/** `Mon, Mar 9, 2026, 14:00` on the venue's clocks. */
export function nextVisit({ next_visit_local }: Pick<Client, "next_visit_local">): string {
  if (!next_visit_local) return "-"
  const [date, time] = next_visit_local.split("T")
  return `${formatDate(date ?? "")}, ${time}`
}
