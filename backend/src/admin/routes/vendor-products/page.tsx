import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import i18n from "i18next"

import { ListLayout } from "../../components/page/list-layout"
import { ProductTable } from "../../components/product/product-table"

const ProductList = () => (
  <ListLayout zone="vendor_product.list">
    <ProductTable />
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.products.domain",
  translationNs: "translation",
  icon: Tag,
  rank: 3.5,
})

export const handle = { breadcrumb: () => i18n.t("plaza.products.domain") }

export default ProductList
