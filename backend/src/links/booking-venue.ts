import { defineLink } from "@medusajs/framework/utils"
import SchedulingModule from "../modules/scheduling"
import VenueModule from "../modules/venue"

/** Where a visit takes place. */
export default defineLink(
  { linkable: SchedulingModule.linkable.booking, field: "venue_id" },
  VenueModule.linkable.venue,
  { readOnly: true },
)
