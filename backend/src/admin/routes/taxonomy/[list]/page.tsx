import i18n from "i18next"
import { Navigate, useParams, type UIMatch } from "react-router-dom"

import { CategorySection } from "../../../components/taxonomy/category-section"
import { TaxonomyPage } from "../../../components/taxonomy/taxonomy-page"
import { TermTable } from "../../../components/taxonomy/term-table"
import { isListName, isTree } from "../../../lib/taxonomy/lists"

/** One of the lists of the taxonomy. */
const TaxonomyList = () => {
  const { list } = useParams()
  if (!isListName(list)) return <Navigate to="/taxonomy" replace />
  return (
    <TaxonomyPage>
      {isTree(list) ? <CategorySection key={list} list={list} /> : <TermTable key={list} list={list} />}
    </TaxonomyPage>
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) =>
    isListName(params.list) ? i18n.t(`plaza.taxonomy.lists.${params.list}`) : "",
}

export default TaxonomyList
