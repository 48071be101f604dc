import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingCart } from "@medusajs/icons"
import i18n from "i18next"

import { ListLayout } from "../../components/page/list-layout"
import { OrderTable } from "../../components/vendor-order/order-table"

const VendorOrderList = () => (
  <ListLayout zone="vendor_order.list">
    <OrderTable />
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.vendorOrders.domain",
  translationNs: "translation",
  icon: ShoppingCart,
  rank: 2,
})

export const handle = { breadcrumb: () => i18n.t("plaza.vendorOrders.domain") }

export default VendorOrderList
