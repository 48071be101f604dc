import { defineLink } from "@medusajs/framework/utils"
import SchedulingModule from "../modules/scheduling"
import VenueModule from "../modules/venue"

/** Where a service is performed. */
export default defineLink(
  { linkable: SchedulingModule.linkable.service, field: "venue_id" },
  VenueModule.linkable.venue,
  { readOnly: true },
)
