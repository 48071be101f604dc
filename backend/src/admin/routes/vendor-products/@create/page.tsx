import { CreateProductForm } from "../../../components/product/create-product-form"
import { useCurrencies } from "../../../components/product/use-currencies"
import { useWorkspace } from "../../../lib/workspace/workspace"

/** A business creates its own products; the platform sees and decides. */
const CreateProduct = () => {
  const { data: workspace } = useWorkspace()
  const currencies = useCurrencies(workspace?.vendor?.id)
  return currencies && workspace?.kind === "vendor" ? <CreateProductForm currencies={currencies} /> : null
}

export default CreateProduct
