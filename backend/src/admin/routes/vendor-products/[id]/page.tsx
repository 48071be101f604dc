import { useParams, type UIMatch } from "react-router-dom"

import { PicturesSection } from "../../../components/media/pictures-section"
import { DetailLayout } from "../../../components/page/detail-layout"
import { DetailSkeleton } from "../../../components/page/detail-skeleton"
import { NamedCrumb } from "../../../components/page/named-crumb"
import { ProductAttributesSection } from "../../../components/product/product-attributes-section"
import { ProductGeneralSection } from "../../../components/product/product-general-section"
import { ProductVariantsSection } from "../../../components/product/product-variants-section"
import { products } from "../../../lib/product/product"
import { useMay } from "../../../lib/workspace/may"

const ProductDetail = () => {
  const { manage } = useMay()
  const { data: product, error } = products.useOne(useParams().id)
  if (error) throw error
  if (!product) return <DetailSkeleton />

  return (
    <DetailLayout
      zone="vendor_product.details"
      data={product}
      main={{
        general: <ProductGeneralSection product={product} />,
        pictures: (
          <PicturesSection
            images={product.images}
            owner={`/admin/vendor-products/${product.id}`}
            mayChange={manage}
          />
        ),
        variants: <ProductVariantsSection product={product} />,
      }}
      side={{ attributes: <ProductAttributesSection product={product} /> }}
    />
  )
}

const ProductCrumb = ({ id }: { id?: string }) => <NamedCrumb name={products.useOne(id).data?.title} />

export const handle = { breadcrumb: (match: UIMatch) => <ProductCrumb id={match.params.id} /> }

export default ProductDetail
