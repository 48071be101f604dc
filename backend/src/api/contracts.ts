import { blockContracts } from "./admin/blocks/contract"
import { bookingContracts } from "./admin/bookings/contract"
import { holidayContracts } from "./admin/holidays/contract"
import { serviceCategoryContracts } from "./admin/service-categories/contract"
import { serviceContracts } from "./admin/services/contract"
import { sessionContracts } from "./admin/sessions/contract"
import { staffContracts } from "./admin/staff/contract"
import { taxonomyContracts } from "./admin/venue-categories/contract"
import { vendorContracts } from "./admin/vendors/contract"
import { venueContracts } from "./admin/venues/contract"
import { workspaceContracts } from "./admin/workspace/contract"
import { calendarContracts } from "./calendar/contract"
import type { RouteContract } from "./contract"
import { linkedBookingContracts } from "./store/bookings/contract"
import { cartBookingContracts } from "./store/carts/contract"
import { customerBookingContracts } from "./store/customers/contract"
import { storeSessionContracts } from "./store/services/[id]/sessions/contract"
import { storeServiceContracts } from "./store/services/contract"
import { storeVenueContracts } from "./store/venues/contract"

/** Every route of ours, for validation and for the OpenAPI document. */
export const contracts: readonly RouteContract[] = [
  ...workspaceContracts,
  ...vendorContracts,
  ...venueContracts,
  ...holidayContracts,
  ...taxonomyContracts,
  ...serviceContracts,
  ...serviceCategoryContracts,
  ...sessionContracts,
  ...staffContracts,
  ...blockContracts,
  ...bookingContracts,
  ...storeVenueContracts,
  ...storeServiceContracts,
  ...storeSessionContracts,
  ...cartBookingContracts,
  ...customerBookingContracts,
  ...linkedBookingContracts,
  ...calendarContracts,
]
