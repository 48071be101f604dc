import { venues, venuesOfServices, type Watch } from "../watch"

const ofVenue = (table: string): Watch => ({ table, tells: venues("select venue_id from changed") })
const ofService = (table: string): Watch => ({
  table,
  tells: venuesOfServices("select service_id from changed"),
})

const VENDOR_ONLY = [
  ...["email", "phone", "status_reason", "commission_rate", "raw_commission_rate", "reminder_minutes"],
  ...["logo_file_id", "legal_details", "submitted_at"],
]

/** Businesses, their venues, who works there and what they offer. */
export const VENDORS: readonly Watch[] = [
  { table: "vendor", tells: "select 'vendor', id from changed", hidden: VENDOR_ONLY },
  {
    table: "venue",
    tells: "select 'venue', id from changed union all select 'vendor', vendor_id from changed",
    hidden: ["status_reason"],
  },
  ...["venue_image", "venue_faq", "venue_amenity_link", "venue_venue_category", "venue_venue_tag"].map(
    ofVenue,
  ),
  ...["venue_schedule", "opening_interval", "opening_exception", "staff_venue", "service"].map(ofVenue),
  {
    table: "staff_member",
    tells: venues(`select venue_id from changed union all
      select w.venue_id from changed c join staff_venue w on w.staff_id = c.id and w.deleted_at is null`),
    hidden: ["email", "user_id"],
  },
  ...["service_variant", "service_add_on", "service_staff", "service_rate", "service_prerequisite"].map(
    ofService,
  ),
]
