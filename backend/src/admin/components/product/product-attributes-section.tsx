import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import type { AttributeValue, Product } from "../../lib/product/product"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

/** What a product says about what the platform asks. */
export function ProductAttributesSection({ product }: { product: Product }) {
  const { t } = useTranslation()
  const said = ({ value, unit }: AttributeValue) => {
    if (typeof value === "boolean")
      return t(value ? "plaza.products.attributes.yes" : "plaza.products.attributes.no")
    return unit ? `${value} ${unit}` : String(value)
  }
  return (
    <Section title={t("plaza.products.attributes.title")} actions={useEditAction("attributes")}>
      {product.attributes.length === 0 && <EmptyHint>{t("plaza.products.attributes.none")}</EmptyHint>}
      {product.attributes.map((attribute) => (
        <SectionRow key={attribute.attribute_id} title={attribute.name} value={said(attribute)} />
      ))}
    </Section>
  )
}
