import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useListQuery } from "../../lib/lists/use-list-query"
import { attributes, type ProductAttribute } from "../../lib/product/attributes"
import { listTree } from "../../lib/taxonomy/tree"
import { useTree } from "../../lib/taxonomy/use-tree"
import { ListTable } from "../list/list-table"
import { AttributeActions } from "./attribute-actions"

const column = createDataTableColumnHelper<ProductAttribute>()

/** What the platform wants to know of products, in the order in which it is asked. */
export function AttributeTable() {
  const { t } = useTranslation()
  const { filters: _none, ...query } = useListQuery([])
  const { rows, count, isPending, error } = attributes.useList(query)
  const { data: tree } = useTree("service-categories", true)
  const columns = useMemo(() => {
    const text = (key: string) => t(`plaza.attributes.${key}`)
    const names = new Map(listTree(tree ?? []).map(({ branch }) => [branch.id, branch.name] as const))
    const answer = ({ type, unit, choices }: ProductAttribute) =>
      [text(`types.${type}`), unit ?? choices.join(", ")].filter(Boolean).join(": ")
    const products = ({ category_ids }: ProductAttribute) =>
      category_ids.flatMap((id) => names.get(id) ?? []).join(", ") || text("all")
    return [
      column.accessor("name", { header: t("fields.name"), enableSorting: true }),
      column.accessor(answer, { id: "answer", header: text("fields.type"), minSize: 200 }),
      column.accessor(products, { id: "products", header: text("fields.products") }),
      column.accessor("rank", { header: text("fields.rank"), enableSorting: true }),
      column.display({
        id: "actions",
        cell: ({ row: { original } }) => <AttributeActions attribute={original} />,
      }),
    ]
  }, [t, tree])

  return (
    <ListTable
      heading={t("plaza.attributes.domain")}
      subHeading={t("plaza.attributes.hint")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={columns}
      action={{ label: t("actions.create"), to: "create" }}
      emptyState={{
        empty: { heading: t("plaza.attributes.domain"), description: t("plaza.attributes.empty") },
        filtered: { heading: t("general.noResultsTitle"), description: t("general.noResultsMessage") },
      }}
    />
  )
}
