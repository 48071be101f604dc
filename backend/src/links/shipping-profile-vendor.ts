import FulfillmentModule from "@medusajs/medusa/fulfillment"
import { defineLink } from "@medusajs/framework/utils"
import VendorModule from "../modules/vendor"

/** By whose ways goods travel: a vendor has one profile, and its delivery options belong to it. */
export default defineLink(
  { linkable: FulfillmentModule.linkable.shippingProfile, isList: true },
  VendorModule.linkable.vendor,
)
