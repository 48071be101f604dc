import { Button, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { ListName } from "../../lib/taxonomy/lists"
import { useTree } from "../../lib/taxonomy/use-tree"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { CategoryList } from "./category-list"
import { useCategoryDrag } from "./use-category-drag"

const ROWS = 6

/** One tree of categories: its rows, or that it loads, is empty, or could not be loaded. */
export function CategorySection({ list }: { list: ListName }) {
  const { t } = useTranslation()
  const { data: tree, isPending, isError, refetch } = useTree(list, true)
  const drag = useCategoryDrag(list, tree ?? [])

  return (
    <Section
      title={t(`plaza.taxonomy.lists.${list}`)}
      aside={
        <Button size="small" variant="secondary" asChild>
          <Link to={`/taxonomy/${list}/create`}>{t("actions.create")}</Link>
        </Button>
      }
    >
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t(`plaza.taxonomy.hints.${list}`)}{" "}
        <span className="max-md:hidden">{t("plaza.taxonomy.move.drag")}</span>
      </Text>
      {isPending && (
        <div aria-busy className="flex flex-col gap-y-3 px-6 py-4">
          {Array.from({ length: ROWS }, (_, row) => (
            <Skeleton key={row} className="h-8 w-full" />
          ))}
        </div>
      )}
      {isError && (
        <div role="alert" className="flex flex-wrap items-center gap-3 px-6 py-4">
          <Text size="small">{t("plaza.taxonomy.failed.text")}</Text>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            {t("plaza.taxonomy.failed.again")}
          </Button>
        </div>
      )}
      {tree?.length === 0 && <EmptyHint>{t(`plaza.taxonomy.empty.${list}`)}</EmptyHint>}
      {tree && tree.length > 0 && <CategoryList list={list} siblings={tree} drag={drag} />}
    </Section>
  )
}
