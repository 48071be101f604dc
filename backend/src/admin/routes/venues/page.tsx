import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import i18n from "i18next"

import { ListLayout } from "../../components/page/list-layout"
import { VenueTable } from "../../components/venue/venue-table"

const VenueList = () => (
  <ListLayout zone="venue.list">
    <VenueTable />
  </ListLayout>
)

export const config = defineRouteConfig({
  label: "plaza.venues.domain",
  translationNs: "translation",
  icon: BuildingStorefront,
  rank: 2,
})

export const handle = { breadcrumb: () => i18n.t("plaza.venues.domain") }

export default VenueList
