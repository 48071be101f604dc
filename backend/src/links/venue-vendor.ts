import { defineLink } from "@medusajs/framework/utils"
import VendorModule from "../modules/vendor"
import VenueModule from "../modules/venue"

/** The business that runs a venue. */
export default defineLink(
  { linkable: VenueModule.linkable.venue, field: "vendor_id" },
  VendorModule.linkable.vendor,
  { readOnly: true },
)
