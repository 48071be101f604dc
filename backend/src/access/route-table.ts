import type { Role } from "./workspace"

/** What kind of row a path's `:id` names; the guard checks that it belongs to the caller's workspace. */
export type Owned = "vendor" | "venue" | "service" | "session" | "staff" | "time_off" | "booking" | "block"

/** Who may call one route of `/admin`, and whose row its `:id` must be. */
export interface RouteRule {
  method: "GET" | "POST" | "DELETE"
  path: string
  roles: readonly Role[]
  owns?: Owned
}

const PLATFORM: readonly Role[] = ["admin"]
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

  rule("GET", "/vendors", PLATFORM),
  rule("POST", "/vendors", PLATFORM),
  rule("GET", "/vendors/:id", OWNERS, "vendor"),
  rule("POST", "/vendors/:id", OWNERS, "vendor"),
  ...["approve", "reject", "suspend", "reinstate"].map((step) =>
    rule("POST", `/vendors/:id/${step}`, PLATFORM, "vendor"),
  ),

  rule("GET", "/venues", MANAGERS),
  rule("POST", "/venues", OWNERS),
  rule("GET", "/venues/:id", MANAGERS, "venue"),
  rule("POST", "/venues/:id", MANAGERS, "venue"),
  rule("DELETE", "/venues/:id", OWNERS, "venue"),
  rule("POST", "/venues/:id/submit", OWNERS, "venue"),
  ...["approve", "reject", "suspend", "reinstate"].map((step) =>
    rule("POST", `/venues/:id/${step}`, PLATFORM, "venue"),
  ),
  rule("POST", "/venues/:id/opening-hours", MANAGERS, "venue"),
  rule("GET", "/holidays", MANAGERS),
  rule("POST", "/venues/:id/holidays", MANAGERS, "venue"),
  rule("POST", "/venues/:id/resources", MANAGERS, "venue"),
  rule("DELETE", "/venues/:id/resources/:resource_id", MANAGERS, "venue"),
  rule("POST", "/venues/:id/images", MANAGERS, "venue"),
  rule("POST", "/venues/:id/images/:image_id", MANAGERS, "venue"),
  rule("DELETE", "/venues/:id/images/:image_id", MANAGERS, "venue"),
  rule("POST", "/venues/:id/faqs", MANAGERS, "venue"),

  ...["venue-categories", "venue-tags", "amenities"].flatMap((list) => [
    rule("GET", `/${list}`, MANAGERS),
    rule("POST", `/${list}`, PLATFORM),
    rule("POST", `/${list}/:id`, PLATFORM),
    rule("DELETE", `/${list}/:id`, PLATFORM),
  ]),

  rule("GET", "/service-categories", EVERYONE),
  rule("GET", "/services", MANAGERS),
  rule("POST", "/services", MANAGERS),
  rule("GET", "/services/:id", MANAGERS, "service"),
  rule("POST", "/services/:id", MANAGERS, "service"),
  rule("DELETE", "/services/:id", MANAGERS, "service"),
  rule("GET", "/services/:id/sessions", [...MANAGERS, "staff"], "service"),
  rule("POST", "/services/:id/sessions", MANAGERS, "service"),
  rule("POST", "/sessions/:id", MANAGERS, "session"),
  rule("POST", "/sessions/:id/cancel", MANAGERS, "session"),

  rule("GET", "/staff", MANAGERS),
  rule("POST", "/staff", MANAGERS),
  rule("GET", "/staff/:id", MANAGERS, "staff"),
  rule("POST", "/staff/:id", MANAGERS, "staff"),
  rule("DELETE", "/staff/:id", MANAGERS, "staff"),
  rule("POST", "/staff/:id/shifts", MANAGERS, "staff"),
  rule("GET", "/staff/:id/time-off", MANAGERS, "staff"),
  rule("POST", "/staff/:id/time-off", MANAGERS, "staff"),
  rule("DELETE", "/time-off/:id", MANAGERS, "time_off"),
  rule("POST", "/staff/:id/calendar-feed", [...MANAGERS, "staff"], "staff"),
  rule("DELETE", "/staff/:id/calendar-feed", [...MANAGERS, "staff"], "staff"),

  rule("GET", "/blocks", MANAGERS),
  rule("POST", "/blocks", MANAGERS),
  rule("DELETE", "/blocks/:id", MANAGERS, "block"),

  rule("GET", "/bookings", [...MANAGERS, "staff"]),
  rule("POST", "/bookings", MANAGERS),
  rule("GET", "/bookings/:id", [...MANAGERS, "staff"], "booking"),
  ...["confirm", "decline", "cancel"].map((step) =>
    rule("POST", `/bookings/:id/${step}`, MANAGERS, "booking"),
  ),
  rule("GET", "/bookings/:id/reschedule-options", MANAGERS, "booking"),
  rule("POST", "/bookings/:id/reschedule", MANAGERS, "booking"),
  ...["check-in", "complete", "no-show"].map((step) =>
    rule("POST", `/bookings/:id/${step}`, [...MANAGERS, "staff"], "booking"),
  ),
]
