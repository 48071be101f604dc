import { products, type ListedProduct } from "../../lib/product/product"
import { useMay } from "../../lib/workspace/may"
import { StatusSteps } from "../page/status-steps"

/** The platform's decision about a product that its vendor wants to publish. */
export function ProductSteps({ product }: { product: Pick<ListedProduct, "id" | "title" | "status"> }) {
  const { decide } = useMay()
  const { mutateAsync } = products.useStep(product.id)
  if (!decide || product.status !== "proposed") return null
  return (
    <StatusSteps
      texts="plaza.products"
      name={product.title}
      steps={["approve", "reject"]}
      withReason={["reject"]}
      run={(step, reason) => mutateAsync({ step, body: reason })}
    />
  )
}
