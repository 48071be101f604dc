import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { AttributeField } from "../../../../components/product/attribute-field"
import {
  attributesBody,
  attributesSchema,
  attributesValues,
} from "../../../../components/product/attributes-form"
import { EditProductDrawer } from "../../../../components/product/edit-product-drawer"
import { useAsked } from "../../../../components/product/use-asked"
import { products } from "../../../../lib/product/product"

const EditAttributes = () => {
  const { t } = useTranslation()
  const { data: product } = products.useOne(useParams().id)
  const asked = useAsked(product)
  if (!product || !asked) return null
  return (
    <EditProductDrawer
      id={product.id}
      title={t("plaza.products.attributes.edit")}
      schema={attributesSchema}
      values={attributesValues(product, asked)}
      body={(values) => attributesBody(values, asked)}
    >
      {(control) => (
        <>
          {asked.length === 0 && <p className="txt-small">{t("plaza.products.attributes.nothingAsked")}</p>}
          {asked.map((attribute, index) => (
            <AttributeField key={attribute.id} control={control} index={index} attribute={attribute} />
          ))}
        </>
      )}
    </EditProductDrawer>
  )
}

export default EditAttributes
