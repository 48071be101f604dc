import { attendance, performance } from "./en/attendance"
import { audit } from "./en/audit"
import { bookings } from "./en/bookings"
import { calendar } from "./en/calendar"
import { common, hours, validation } from "./en/common"
import { clients } from "./en/clients"
import { classSessions } from "./en/class-sessions"
import { approvals, onboarding } from "./en/onboarding"
import { dashboard } from "./en/dashboard"
import { holidays } from "./en/holidays"
import { documents, media, profile } from "./en/media"
import { accessKeys, members, roles } from "./en/members"
import { products, stock } from "./en/products"
import { services } from "./en/services"
import { security } from "./en/security"
import { staff } from "./en/staff"
import { team, timeOffRequests } from "./en/team"
import { vendorOrders } from "./en/vendor-orders"
import { vendors } from "./en/vendors"
import { attributes, taxonomy } from "./en/taxonomy"
import { openingHours, venues } from "./en/venues"
import { richText } from "./en/rich-text"

/** Merged over the dashboard's own texts; in other languages of the dashboard ours stay English. */
export default {
  en: {
    translation: {
      login: {
        title: "Welcome to Plaza",
        hint: "Sign in to run your business on Plaza",
        mfa: { title: "Two-step verification" },
      },
      invite: {
        title: "Welcome to Plaza",
        hint: "Choose a password. If this address already signs in to Plaza, enter the password it has.",
        successHint: "Sign in with your address and password.",
        successAction: "Go to Plaza",
      },
      plaza: {
        common,
        validation,
        hours,
        richText,
        holidays,
        vendors,
        vendorOrders,
        onboarding,
        approvals,
        taxonomy,
        attributes,
        venues,
        services,
        products,
        stock,
        classSessions,
        bookings,
        calendar,
        clients,
        dashboard,
        openingHours,
        roles,
        members,
        media,
        documents,
        profile,
        accessKeys,
        attendance,
        performance,
        audit,
        security,
        team,
        timeOffRequests,
        ...staff,
      },
    },
  },
}
