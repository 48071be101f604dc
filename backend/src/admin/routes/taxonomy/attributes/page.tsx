import i18n from "i18next"

import { AttributeTable } from "../../../components/attribute/attribute-table"
import { TaxonomyPage } from "../../../components/taxonomy/taxonomy-page"

/** What the platform wants to know of products. */
const Attributes = () => (
  <TaxonomyPage>
    <AttributeTable />
  </TaxonomyPage>
)

export const handle = { breadcrumb: () => i18n.t("plaza.attributes.domain") }

export default Attributes
