import StockLocationModule from "@medusajs/medusa/stock-location"
import { defineLink } from "@medusajs/framework/utils"
import VendorModule from "../modules/vendor"

/** Whose goods lie at a location. */
export default defineLink(
  { linkable: StockLocationModule.linkable.stockLocation, isList: true },
  VendorModule.linkable.vendor,
)
