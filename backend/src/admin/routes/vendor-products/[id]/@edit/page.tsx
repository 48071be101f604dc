import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DetailsFields } from "../../../../components/product/details-fields"
import { EditProductDrawer } from "../../../../components/product/edit-product-drawer"
import { detailsBody, detailsSchema, detailsValues } from "../../../../components/product/product-form"
import { products } from "../../../../lib/product/product"

const EditProduct = () => {
  const { t } = useTranslation()
  const { data: product } = products.useOne(useParams().id)
  if (!product) return null
  return (
    <EditProductDrawer
      id={product.id}
      title={t("plaza.products.edit")}
      schema={detailsSchema}
      values={detailsValues(product)}
      body={detailsBody}
    >
      {(control) => <DetailsFields control={control} />}
    </EditProductDrawer>
  )
}

export default EditProduct
