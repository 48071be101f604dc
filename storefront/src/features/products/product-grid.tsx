import type { FoundProduct } from "@/lib/plaza/schemas/found-product"
import { classNames } from "@/ui/class-names"
import { ProductCard } from "./product-card"

/** How many cards stand in a row; fewer when it is shared with the filters. */
export const productColumns = (beside: boolean): string =>
  classNames(
    "grid grid-cols-2 gap-x-4 gap-y-9 sm:gap-x-6",
    beside ? "md:grid-cols-3 xl:grid-cols-4" : "lg:grid-cols-4",
  )

type ProductGridProps = { products: FoundProduct[]; currency: string; beside?: boolean; headingLevel?: 2 | 3 }

export function ProductGrid({ products, currency, beside = false, headingLevel }: ProductGridProps) {
  return (
    <ul className={productColumns(beside)}>
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard
            product={product}
            currency={currency}
            preload={beside && index === 0}
            headingLevel={headingLevel}
          />
        </li>
      ))}
    </ul>
  )
}
