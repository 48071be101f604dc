import { useParams } from "react-router-dom"

import { EditVariantsForm } from "../../../../components/product/edit-variants-form"
import { useCurrencies } from "../../../../components/product/use-currencies"
import { products } from "../../../../lib/product/product"

const EditVariants = () => {
  const { data: product } = products.useOne(useParams().id)
  const currencies = useCurrencies(product?.vendor.id, product)
  return product && currencies ? <EditVariantsForm product={product} currencies={currencies} /> : null
}

export default EditVariants
