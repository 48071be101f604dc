import { accountContracts } from "./account/contract"
import { accessKeyContracts } from "./admin/access-keys/contract"
import { attendanceContracts } from "./admin/attendance/contract"
import { auditEntryContracts } from "./admin/audit-entries/contract"
import { blockContracts } from "./admin/blocks/contract"
import { bookingContracts } from "./admin/bookings/contract"
import { vendorCalendarContracts } from "./admin/calendar/contract"
import { dashboardContracts } from "./admin/dashboard/contract"
import { platformDashboardContracts } from "./admin/platform-dashboard/contract"
import { clientContracts } from "./admin/clients/contract"
import { holidayContracts } from "./admin/holidays/contract"
import { rotaContracts } from "./admin/rota/contract"
import { securityAlertContracts } from "./admin/security-alerts/contract"
import { performanceContracts } from "./admin/performance/contract"
import { serviceCategoryContracts } from "./admin/service-categories/contract"
import { mediaContracts } from "./admin/media/contract"
import { memberContracts } from "./admin/members/contract"
import { onboardingContracts } from "./admin/onboarding/contract"
import { serviceContracts } from "./admin/services/contract"
import { sessionContracts } from "./admin/sessions/contract"
import { settingContracts } from "./admin/settings/contract"
import { staffContracts } from "./admin/staff/contract"
import { timeOffRequestContracts } from "./admin/time-off-requests/contract"
import { taxonomyContracts } from "./admin/venue-categories/contract"
import { attributeContracts } from "./admin/product-attributes/contract"
import { profileContracts } from "./admin/users/me/profile/contract"
import { vendorOrderContracts } from "./admin/vendor-orders/contract"
import { productContracts } from "./admin/vendor-products/contract"
import { stockContracts } from "./admin/vendor-stock/contract"
import { vendorContracts } from "./admin/vendors/contract"
import { venueContracts } from "./admin/venues/contract"
import { workspaceContracts } from "./admin/workspace/contract"
import { signInContracts } from "./auth/sessions/contract"
import { calendarContracts } from "./calendar/contract"
import type { RouteContract } from "./contract"
import { linkedBookingContracts } from "./store/bookings/contract"
import { signInMethodContracts } from "./store/sign-in-methods/contract"
import { cartBookingContracts } from "./store/carts/contract"
import { customerBookingContracts } from "./store/customers/contract"
import { accountDataContracts } from "./store/customers/me/account-data-contract"
import { customerOrderContracts } from "./store/customers/me/orders/contract"
import { customerPictureContracts } from "./store/customers/me/picture/contract"
import { productSearchContracts } from "./store/product-search/contract"
import { storeSessionContracts } from "./store/services/[id]/sessions/contract"
import { storeServiceContracts } from "./store/services/contract"
import { suggestionContracts } from "./store/suggestions/contract"
import { storeVendorContracts, vendorRegistrationContracts } from "./store/vendors/contract"
import { storeVenueContracts } from "./store/venues/contract"

/** Every route of ours, for validation and for the OpenAPI document. */
export const contracts: readonly RouteContract[] = [
  ...workspaceContracts,
  ...vendorContracts,
  ...onboardingContracts,
  ...settingContracts,
  ...venueContracts,
  ...holidayContracts,
  ...taxonomyContracts,
  ...serviceContracts,
  ...serviceCategoryContracts,
  ...sessionContracts,
  ...productContracts,
  ...attributeContracts,
  ...stockContracts,
  ...staffContracts,
  ...rotaContracts,
  ...timeOffRequestContracts,
  ...attendanceContracts,
  ...performanceContracts,
  ...blockContracts,
  ...bookingContracts,
  ...vendorCalendarContracts,
  ...clientContracts,
  ...vendorOrderContracts,
  ...dashboardContracts,
  ...platformDashboardContracts,
  ...mediaContracts,
  ...profileContracts,
  ...memberContracts,
  ...accessKeyContracts,
  ...auditEntryContracts,
  ...securityAlertContracts,
  ...accountContracts,
  ...signInContracts,
  ...signInMethodContracts,
  ...vendorRegistrationContracts,
  ...storeVendorContracts,
  ...suggestionContracts,
  ...productSearchContracts,
  ...storeVenueContracts,
  ...storeServiceContracts,
  ...storeSessionContracts,
  ...cartBookingContracts,
  ...customerBookingContracts,
  ...accountDataContracts,
  ...customerOrderContracts,
  ...customerPictureContracts,
  ...linkedBookingContracts,
  ...calendarContracts,
]
