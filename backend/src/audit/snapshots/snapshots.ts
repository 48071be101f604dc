import { attendance_record } from "./attendance"
import { booking } from "./bookings"
import { client, client_tag } from "./clients"
import { access_key, invite, member, user } from "./members"
import { service, session } from "./services"
import type { Snapshot } from "./snapshot"
import { product, product_attribute, stock_level, stock_location } from "./products"
import { block, staff, time_off, time_off_request } from "./staff"
import { amenity, service_category, venue_category, venue_tag } from "./terms"
import { vendor_order } from "./vendor-orders"
import { payout_details, setting, vendor } from "./vendors"
import { venue } from "./venues"

/** Every kind of entity whose state is read before and after a change. */
export const SNAPSHOTS: Readonly<Record<string, Snapshot | undefined>> = {
  vendor,
  payout_details,
  setting,
  venue,
  service,
  product,
  product_attribute,
  stock_level,
  stock_location,
  session,
  staff,
  time_off,
  time_off_request,
  block,
  attendance_record,
  booking,
  vendor_order,
  client,
  client_tag,
  member,
  user,
  invite,
  access_key,
  venue_category,
  service_category,
  venue_tag,
  amenity,
}
