import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"
import VendorModule from "../modules/vendor"

/** The vendor who sells a physical product; a service's vendor is that of its venue. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  VendorModule.linkable.vendor,
)
