import type { Role } from "./workspace"

/** What kind of row a path's `:id` names; the guard checks that it belongs to the caller's workspace. */
export type Owned =
  | "vendor"
  | "venue"
  | "service"
  | "session"
  | "staff"
  | "time_off"
  | "time_off_request"
  | "booking"
  | "vendor_order"
  | "block"
  | "member"
  | "invite"
  | "access_key"
  | "audit_entry"
  | "client"
  | "client_tag"
  | "media"
  | "product"
  | "stock_level"
  | "stock_location"
  | "attendance_record"

/** Who may call one route of `/admin`, and whose row its `:id` must be. */
export interface RouteRule {
  method: "GET" | "POST" | "DELETE"
  path: string
  roles: readonly Role[]
  owns?: Owned
}

const PLATFORM: readonly Role[] = ["admin"]
const MODERATORS: readonly Role[] = ["admin", "moderator"]
const MANAGERS: readonly Role[] = ["admin", "owner", "manager"]
const OWNERS: readonly Role[] = ["admin", "owner"]
const EVERYONE: readonly Role[] = ["admin", "support", "moderator", "finance", "owner", "manager", "staff"]

const rule = (
  method: RouteRule["method"],
  path: string,
  roles: readonly Role[],
  owns?: Owned,
): RouteRule => ({
  method,
  path: `/admin${path}`,
  roles,
  ...(owns ? { owns } : {}),
})

/** Every route of ours under `/admin`. What is not listed here is open to platform admins alone. */
export const ROUTE_TABLE: readonly RouteRule[] = [
  rule("GET", "/workspace", EVERYONE),
  rule("GET", "/users/me/profile", EVERYONE),
  rule("POST", "/users/me/profile", EVERYONE),

  // Which purposes a role may upload for stands in api/admin/media/who-uploads.ts.
  rule("POST", "/media", EVERYONE),
  rule("GET", "/media/orphans", PLATFORM),
  rule("GET", "/media/:id/content", [...OWNERS, "moderator"], "media"),
  rule("DELETE", "/media/:id", OWNERS, "media"),
  rule("GET", "/vendors/:id/documents", [...OWNERS, "moderator"], "vendor"),

  rule("GET", "/users/me/sign-in", EVERYONE),
  rule("POST", "/users/me/confirm", EVERYONE),
  rule("GET", "/users/me/sessions", EVERYONE),
  rule("DELETE", "/users/me/sessions/:session_id", EVERYONE),
  rule("POST", "/users/me/sessions/revoke-all", EVERYONE),

  ...["password", "email", "email/confirm"].map((change) => rule("POST", `/users/me/${change}`, EVERYONE)),

  rule("GET", "/vendors", ["admin", "support", "moderator", "finance"]),
  rule("POST", "/vendors", PLATFORM),
  rule("GET", "/vendors/:id", [...OWNERS, "support", "moderator", "finance"], "vendor"),
  rule("POST", "/vendors/:id", OWNERS, "vendor"),
  ...["approve", "reject", "suspend", "reinstate"].map((step) =>
    rule("POST", `/vendors/:id/${step}`, MODERATORS, "vendor"),
  ),

  rule("POST", "/vendors/:id/submit", ["owner"], "vendor"),
  rule("GET", "/vendors/:id/onboarding", [...OWNERS, "moderator"], "vendor"),
  rule("POST", "/vendors/:id/logo", OWNERS, "vendor"),
  rule("GET", "/vendors/:id/payout-details", [...OWNERS, "finance"], "vendor"),
  rule("POST", "/vendors/:id/payout-details", ["owner"], "vendor"),

  rule("GET", "/onboarding", ["owner", "manager"]),
  rule("POST", "/onboarding/email-code", ["owner"]),
  rule("POST", "/onboarding/confirm-email", ["owner"]),
  rule("GET", "/settings/approvals", PLATFORM),
  rule("POST", "/settings/approvals", PLATFORM),

  rule("GET", "/venues", [...MANAGERS, "support", "moderator"]),
  rule("POST", "/venues", OWNERS),
  rule("GET", "/venues/:id", [...MANAGERS, "support", "moderator"], "venue"),
  rule("POST", "/venues/:id", MANAGERS, "venue"),
  rule("DELETE", "/venues/:id", OWNERS, "venue"),
  rule("POST", "/venues/:id/submit", OWNERS, "venue"),
  ...["approve", "reject", "suspend", "reinstate"].map((step) =>
    rule("POST", `/venues/:id/${step}`, MODERATORS, "venue"),
  ),
  rule("POST", "/venues/:id/opening-hours", MANAGERS, "venue"),
  rule("GET", "/holidays", MANAGERS),
  rule("POST", "/venues/:id/holidays", MANAGERS, "venue"),
  rule("POST", "/venues/:id/resources", MANAGERS, "venue"),
  rule("POST", "/venues/:id/resources/:resource_id", MANAGERS, "venue"),
  rule("DELETE", "/venues/:id/resources/:resource_id", MANAGERS, "venue"),
  rule("POST", "/venues/:id/images", MANAGERS, "venue"),
  rule("POST", "/venues/:id/image-order", MANAGERS, "venue"),
  rule("POST", "/venues/:id/service-order", MANAGERS, "venue"),
  rule("POST", "/venues/:id/images/:image_id", MANAGERS, "venue"),
  rule("DELETE", "/venues/:id/images/:image_id", MANAGERS, "venue"),
  rule("POST", "/venues/:id/faqs", MANAGERS, "venue"),

  ...["venue-categories", "venue-tags", "amenities", "service-categories"].flatMap((list) => [
    rule("GET", `/${list}`, list === "service-categories" ? EVERYONE : [...MANAGERS, "support", "moderator"]),
    rule("POST", `/${list}`, MODERATORS),
    rule("POST", `/${list}/:id`, MODERATORS),
    rule("POST", `/${list}/:id/merge`, MODERATORS),
    rule("DELETE", `/${list}/:id`, MODERATORS),
  ]),
  ...["venue-categories", "service-categories"].map((list) => rule("POST", `/${list}/:id/move`, MODERATORS)),

  rule("GET", "/services", [...MANAGERS, "support", "moderator"]),
  rule("POST", "/services", MANAGERS),
  rule("GET", "/services/:id", [...MANAGERS, "support", "moderator"], "service"),
  rule("POST", "/services/:id", MANAGERS, "service"),
  rule("DELETE", "/services/:id", MANAGERS, "service"),
  rule("POST", "/services/:id/staff", MANAGERS, "service"),
  rule("POST", "/services/:id/images", MANAGERS, "service"),
  rule("POST", "/services/:id/image-order", MANAGERS, "service"),
  rule("POST", "/services/:id/images/:image_id", MANAGERS, "service"),
  rule("DELETE", "/services/:id/images/:image_id", MANAGERS, "service"),
  rule("POST", "/services/:id/duplicate", MANAGERS, "service"),
  rule("POST", "/services/:id/preview", [...MANAGERS, "support", "moderator"], "service"),
  rule("POST", "/services/:id/approve", MODERATORS, "service"),
  rule("POST", "/services/:id/reject", MODERATORS, "service"),
  rule("GET", "/services/:id/sessions", [...MANAGERS, "staff", "support", "moderator"], "service"),
  rule("POST", "/services/:id/sessions", MANAGERS, "service"),
  rule("POST", "/sessions/:id", MANAGERS, "session"),
  rule("POST", "/sessions/:id/cancel", MANAGERS, "session"),

  rule("GET", "/vendor-products", [...MANAGERS, "support", "moderator"]),
  rule("POST", "/vendor-products", MANAGERS),
  rule("GET", "/vendor-products/:id", [...MANAGERS, "support", "moderator"], "product"),
  rule("POST", "/vendor-products/:id", MANAGERS, "product"),
  rule("DELETE", "/vendor-products/:id", MANAGERS, "product"),
  rule("POST", "/vendor-products/:id/duplicate", MANAGERS, "product"),
  rule("POST", "/vendor-products/:id/approve", MODERATORS, "product"),
  rule("POST", "/vendor-products/:id/reject", MODERATORS, "product"),
  rule("POST", "/vendor-products/:id/images", MANAGERS, "product"),
  rule("POST", "/vendor-products/:id/image-order", MANAGERS, "product"),
  rule("POST", "/vendor-products/:id/images/:image_id", MANAGERS, "product"),
  rule("DELETE", "/vendor-products/:id/images/:image_id", MANAGERS, "product"),

  rule("GET", "/product-attributes", [...MANAGERS, "support", "moderator"]),
  rule("POST", "/product-attributes", MODERATORS),
  rule("POST", "/product-attributes/:id", MODERATORS),
  rule("DELETE", "/product-attributes/:id", MODERATORS),

  rule("GET", "/vendor-stock", [...MANAGERS, "support"]),
  rule("GET", "/vendor-stock/levels/:id", [...MANAGERS, "support"], "stock_level"),
  rule("POST", "/vendor-stock/levels/:id", MANAGERS, "stock_level"),
  rule("GET", "/vendor-stock/levels/:id/movements", [...MANAGERS, "support"], "stock_level"),
  rule("GET", "/vendor-stock/locations", [...MANAGERS, "support"]),
  rule("POST", "/vendor-stock/locations", MANAGERS),
  rule("GET", "/vendor-stock/locations/:id", [...MANAGERS, "support"], "stock_location"),
  rule("POST", "/vendor-stock/locations/:id", MANAGERS, "stock_location"),
  rule("DELETE", "/vendor-stock/locations/:id", MANAGERS, "stock_location"),

  rule("GET", "/staff", [...MANAGERS, "support", "moderator"]),
  rule("POST", "/staff", MANAGERS),
  rule("GET", "/staff/:id", [...MANAGERS, "staff", "support", "moderator"], "staff"),
  rule("POST", "/staff/:id", MANAGERS, "staff"),
  rule("DELETE", "/staff/:id", MANAGERS, "staff"),
  rule("POST", "/staff/:id/picture", [...MANAGERS, "staff"], "staff"),
  rule("DELETE", "/staff/:id/picture", [...MANAGERS, "staff"], "staff"),
  rule("POST", "/staff/:id/shifts", MANAGERS, "staff"),
  rule("GET", "/staff/:id/time-off", [...MANAGERS, "staff", "support"], "staff"),
  rule("POST", "/staff/:id/time-off", MANAGERS, "staff"),
  rule("DELETE", "/time-off/:id", MANAGERS, "time_off"),
  rule("POST", "/staff/:id/days", MANAGERS, "staff"),
  rule("POST", "/staff/:id/profile", [...MANAGERS, "staff"], "staff"),

  rule("GET", "/rota", [...MANAGERS, "staff", "support"]),
  rule("POST", "/rota/copy-week", MANAGERS),
  rule("GET", "/time-off-requests", [...MANAGERS, "staff", "support"]),
  rule("POST", "/time-off-requests", ["owner", "manager", "staff"]),
  rule("GET", "/time-off-requests/:id", [...MANAGERS, "staff", "support"], "time_off_request"),
  ...["approve", "decline"].map((step) =>
    rule("POST", `/time-off-requests/:id/${step}`, MANAGERS, "time_off_request"),
  ),
  // Whose request it is the route looks after: owners and managers can be staff, too.
  rule("POST", "/time-off-requests/:id/withdraw", ["owner", "manager", "staff"], "time_off_request"),
  rule("POST", "/staff/:id/calendar-feed", [...MANAGERS, "staff"], "staff"),
  rule("DELETE", "/staff/:id/calendar-feed", [...MANAGERS, "staff"], "staff"),

  rule("GET", "/attendance", [...MANAGERS, "staff"]),
  rule("POST", "/attendance", MANAGERS),
  rule("GET", "/attendance/today", [...MANAGERS, "staff"]),
  rule("GET", "/attendance/me", ["owner", "manager", "staff"]),
  rule("GET", "/attendance/export", MANAGERS),
  rule("GET", "/attendance/:id", [...MANAGERS, "staff"], "attendance_record"),
  rule("POST", "/attendance/:id", MANAGERS, "attendance_record"),
  rule("POST", "/attendance/:id/void", MANAGERS, "attendance_record"),
  ...["check-in", "check-out", "start-break", "end-break"].map((step) =>
    rule("POST", `/attendance/staff/:id/${step}`, [...MANAGERS, "staff"], "staff"),
  ),
  rule("GET", "/performance", [...MANAGERS, "staff"]),

  rule("GET", "/blocks", [...MANAGERS, "support"]),
  rule("POST", "/blocks", MANAGERS),
  rule("DELETE", "/blocks/:id", MANAGERS, "block"),

  rule("GET", "/bookings", [...MANAGERS, "staff", "support", "finance"]),
  rule("POST", "/bookings", MANAGERS),
  rule("GET", "/bookings/:id", [...MANAGERS, "staff", "support", "finance"], "booking"),
  // Support takes the steps that move no money; the others pay back or keep a fee.
  ...["decline", "cancel"].map((step) => rule("POST", `/bookings/:id/${step}`, MANAGERS, "booking")),
  rule("POST", "/bookings/:id/confirm", [...MANAGERS, "support"], "booking"),
  rule("GET", "/bookings/:id/reschedule-options", [...MANAGERS, "support"], "booking"),
  rule("POST", "/bookings/:id/reschedule", [...MANAGERS, "support"], "booking"),
  rule("POST", "/bookings/:id/no-show", [...MANAGERS, "staff"], "booking"),
  ...["check-in", "complete"].map((step) =>
    rule("POST", `/bookings/:id/${step}`, [...MANAGERS, "staff", "support"], "booking"),
  ),
  rule("POST", "/bookings/:id/resize", [...MANAGERS, "support"], "booking"),

  rule("GET", "/calendar", [...MANAGERS, "staff", "support"]),
  rule("GET", "/calendar/changes", [...MANAGERS, "staff", "support"]),
  rule("POST", "/calendar/free-times", [...MANAGERS, "support"]),

  rule("GET", "/dashboard", ["owner", "manager"]),
  rule("GET", "/dashboard/agenda", ["owner", "manager", "staff"]),
  rule("GET", "/platform-dashboard", ["admin", "support", "moderator", "finance"]),

  // The platform sees orders whole, in core's own pages.
  rule("GET", "/vendor-orders", ["owner", "manager"]),
  rule("GET", "/vendor-orders/:id", ["owner", "manager"], "vendor_order"),
  ...[
    "cancel",
    "fulfillments",
    ...["ship", "deliver", "cancel"].map((step) => `fulfillments/:fulfillment_id/${step}`),
    "returns",
    ...["receive", "cancel"].map((step) => `returns/:return_id/${step}`),
  ].map((step) => rule("POST", `/vendor-orders/:id/${step}`, ["owner", "manager"], "vendor_order")),

  rule("GET", "/clients", [...MANAGERS, "staff"]),
  rule("POST", "/clients", ["owner", "manager"]),
  rule("GET", "/clients/tags", [...MANAGERS, "staff"]),
  rule("POST", "/clients/tags", ["owner", "manager"]),
  rule("POST", "/clients/tags/:id", MANAGERS, "client_tag"),
  rule("DELETE", "/clients/tags/:id", MANAGERS, "client_tag"),
  rule("GET", "/clients/:id", [...MANAGERS, "staff"], "client"),
  rule("POST", "/clients/:id", MANAGERS, "client"),
  rule("DELETE", "/clients/:id", MANAGERS, "client"),
  rule("GET", "/clients/:id/order-lines", MANAGERS, "client"),
  // Whose notes staff may change stands in api/admin/clients/load-note.ts.
  rule("GET", "/clients/:id/notes", [...MANAGERS, "staff"], "client"),
  rule("POST", "/clients/:id/notes", [...MANAGERS, "staff"], "client"),
  rule("POST", "/clients/:id/notes/:note_id", [...MANAGERS, "staff"], "client"),
  rule("DELETE", "/clients/:id/notes/:note_id", [...MANAGERS, "staff"], "client"),
  rule("GET", "/bookings/:id/client", [...MANAGERS, "staff"], "booking"),

  rule("GET", "/members", [...MANAGERS, "support"]),
  rule("POST", "/members/invite", MANAGERS),
  rule("GET", "/members/invites", [...MANAGERS, "support"]),
  rule("DELETE", "/members/invites/:id", MANAGERS, "invite"),
  rule("POST", "/members/invites/:id/resend", MANAGERS, "invite"),
  rule("GET", "/members/:id", [...MANAGERS, "support"], "member"),
  rule("POST", "/members/:id", MANAGERS, "member"),
  // Who takes away a protection decides over everybody: the platform's admins alone.
  rule("POST", "/members/:id/reset-two-step", PLATFORM, "member"),
  // Everyone may leave; `owns` gives staff their own membership alone.
  rule("DELETE", "/members/:id", EVERYONE, "member"),

  rule("GET", "/access-keys", OWNERS),
  rule("POST", "/access-keys", OWNERS),
  rule("DELETE", "/access-keys/:id", OWNERS, "access_key"),

  rule("GET", "/audit-entries", [...OWNERS, "support"]),
  rule("GET", "/audit-entries/export", [...OWNERS, "support"]),
  rule("GET", "/audit-entries/:id", [...OWNERS, "support"], "audit_entry"),
  rule("GET", "/security-alerts", ["admin", "support"]),
  rule("POST", "/security-alerts/:id/acknowledge", PLATFORM),
]
