import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useListQuery } from "../../lib/lists/use-list-query"
import { termsOf, type ListName, type Term } from "../../lib/taxonomy/lists"
import { ListTable } from "../list/list-table"
import { TermActions } from "./term-actions"

const column = createDataTableColumnHelper<Term>()

/** Tags or amenities: found by typing, page by page. */
export function TermTable({ list }: { list: ListName }) {
  const { t } = useTranslation()
  const { filters: _none, ...query } = useListQuery([])
  const { rows, count, isPending, error } = termsOf(list).useList(query)
  const columns = useMemo(
    () => [
      column.accessor("name", { header: t("fields.name"), enableSorting: true }),
      column.accessor("handle", { header: t("fields.handle") }),
      column.accessor("usage", {
        header: t("plaza.taxonomy.fields.usage"),
        cell: ({ getValue }) => t(`plaza.taxonomy.usage.${list}`, { count: getValue() }),
      }),
      column.display({
        id: "actions",
        cell: ({ row: { original } }) => <TermActions list={list} term={original} />,
      }),
    ],
    [t, list],
  )

  return (
    <ListTable
      heading={t(`plaza.taxonomy.lists.${list}`)}
      subHeading={t(`plaza.taxonomy.hints.${list}`)}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={columns}
      action={{ label: t("actions.create"), to: "create" }}
      emptyState={{
        empty: { heading: t(`plaza.taxonomy.lists.${list}`), description: t(`plaza.taxonomy.empty.${list}`) },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
