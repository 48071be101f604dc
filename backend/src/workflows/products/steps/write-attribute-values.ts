import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOG_MODULE } from "../../../modules/catalog"
import type { TypedValue } from "../typed-values"

/** What a product says about attributes in place of what it said; undefined leaves that. */
interface ValuesToWrite {
  product_id: string
  values: TypedValue[] | undefined
}

/** Replaces what a product says about attributes; compensation brings the former answers back. */
export const writeAttributeValuesStep = createStep(
  "write-attribute-values",
  async ({ product_id, values }: ValuesToWrite, { container }) => {
    if (values === undefined) return new StepResponse({ product_id }, null)
    const catalog = container.resolve(CATALOG_MODULE)
    const former = await catalog.listProductAttributeValues({ product_id }, { take: null })
    await catalog.deleteProductAttributeValues({ product_id })
    await catalog.createProductAttributeValues(values.map((value) => ({ ...value, product_id })))
    return new StepResponse({ product_id }, { product_id, former: former.map(columnsOf) })
  },
  async (undo, { container }) => {
    if (!undo) return
    const catalog = container.resolve(CATALOG_MODULE)
    await catalog.deleteProductAttributeValues({ product_id: undo.product_id })
    await catalog.createProductAttributeValues(undo.former)
  },
)

const columnsOf = <Row extends TypedValue & { id: string; product_id: string }>(row: Row) => ({
  id: row.id,
  product_id: row.product_id,
  attribute_id: row.attribute_id,
  text_value: row.text_value,
  number_value: row.number_value,
  boolean_value: row.boolean_value,
  choice_value: row.choice_value,
})
