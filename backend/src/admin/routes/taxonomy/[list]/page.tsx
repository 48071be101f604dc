import { Heading, Text } from "@medusajs/ui"
import i18n from "i18next"
import { useTranslation } from "react-i18next"
import { Navigate, Outlet, useParams, type UIMatch } from "react-router-dom"

import { CategorySection } from "../../../components/taxonomy/category-section"
import { TaxonomyNav } from "../../../components/taxonomy/taxonomy-nav"
import { TermTable } from "../../../components/taxonomy/term-table"
import { isListName, isTree } from "../../../lib/taxonomy/lists"

/** One of the lists of the taxonomy. */
const TaxonomyList = () => {
  const { t } = useTranslation()
  const { list } = useParams()
  if (!isListName(list)) return <Navigate to="/taxonomy" replace />
  return (
    <div className="flex flex-col gap-y-3">
      <header className="px-6 py-2">
        <Heading level="h1">{t("plaza.taxonomy.domain")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.taxonomy.subtitle")}
        </Text>
      </header>
      <TaxonomyNav />
      {isTree(list) ? <CategorySection key={list} list={list} /> : <TermTable key={list} list={list} />}
      <Outlet />
    </div>
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) =>
    isListName(params.list) ? i18n.t(`plaza.taxonomy.lists.${params.list}`) : "",
}

export default TaxonomyList
