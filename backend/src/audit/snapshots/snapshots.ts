import { booking } from "./bookings"
import { access_key, invite, member, user } from "./members"
import { service, session } from "./services"
import type { Snapshot } from "./snapshot"
import { block, staff, time_off } from "./staff"
import { amenity, venue_category, venue_tag } from "./terms"
import { payout_details, setting, vendor } from "./vendors"
import { venue } from "./venues"

/** Every kind of entity whose state is read before and after a change. */
export const SNAPSHOTS: Readonly<Record<string, Snapshot | undefined>> = {
  vendor,
  payout_details,
  setting,
  venue,
  service,
  session,
  staff,
  time_off,
  block,
  booking,
  member,
  user,
  invite,
  access_key,
  venue_category,
  venue_tag,
  amenity,
}
