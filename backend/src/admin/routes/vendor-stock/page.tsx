import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import i18n from "i18next"

import { ListLayout } from "../../components/page/list-layout"
import { LocationsSection } from "../../components/stock/locations-section"
import { StockTable } from "../../components/stock/stock-table"

const StockPage = () => (
  <ListLayout zone="vendor_stock.list">
    <div className="flex flex-col gap-y-3">
      <StockTable />
      <LocationsSection />
    </div>
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.stock.domain",
  translationNs: "translation",
  icon: Buildings,
  rank: 3.6,
})

export const handle = { breadcrumb: () => i18n.t("plaza.stock.domain") }

export default StockPage
