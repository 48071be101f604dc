import { matchRoute, pathOf } from "../../access/match-route"
import { APPROVALS } from "../../workflows/settings/approvals"

/** What a request is about to change. */
export interface Write {
  /** The route as the route table writes it; of core's routes the path with `:id` in place of ids. */
  action: string
  kind: string
  /** The id of the row; null when the request makes it. */
  id: string | null
  /** Ids in the path that name a part of the row. */
  part_ids: string[]
}

/** The kinds of what lists of ours make; the others are called as their list. */
const KINDS: Readonly<Record<string, string>> = {
  vendors: "vendor",
  venues: "venue",
  services: "service",
  sessions: "session",
  "vendor-products": "product",
  "product-attributes": "product_attribute",
  blocks: "block",
  attendance: "attendance_record",
  bookings: "booking",
  clients: "client",
  "time-off": "time_off",
  "time-off-requests": "time_off_request",
  "access-keys": "access_key",
  "venue-categories": "venue_category",
  "service-categories": "service_category",
  "venue-tags": "venue_tag",
  amenities: "amenity",
  settings: "setting",
}

/** Routes whose path says neither kind nor id as the others do. */
const SPECIAL: readonly { path: RegExp; kind: string; id?: string }[] = [
  { path: /^\/admin\/members\/invite$/, kind: "invite" },
  { path: /^\/admin\/clients\/tags$/, kind: "client_tag" },
  { path: /^\/admin\/invites\/accept$/, kind: "user" },
  { path: /^\/admin\/settings\/approvals$/, kind: "setting", id: APPROVALS },
  { path: /^\/admin\/vendors\/:id\/payout-details$/, kind: "payout_details" },
  { path: /^\/store\/vendors\/register(\/|$)/, kind: "vendor" },
  { path: /^\/admin\/onboarding\//, kind: "vendor" },
  { path: /^\/admin\/vendor-stock\/locations$/, kind: "stock_location" },
]

const ID = /^([a-z]{2,12}_[0-9A-Za-z]{8,}|[0-9a-f]{8}-[0-9a-f-]{27})$/

/** Reads from a request's method and path what it will change. */
export function writeOfRequest(method: string, originalUrl: string): Write {
  const path = pathOf(originalUrl)
  const matched = matchRoute(method, path)
  const route = matched?.rule.path ?? patternOf(path)
  const ids = path.split("/").filter((_, index) => route.split("/")[index]?.startsWith(":"))
  const special = SPECIAL.find((one) => one.path.test(route))
  const list = route.split("/")[2] ?? ""
  return {
    action: `${method} ${route}`,
    kind: special?.kind ?? matched?.rule.owns ?? KINDS[list] ?? list,
    id: special?.id ?? matched?.id ?? ids[0] ?? null,
    part_ids: ids.slice(1),
  }
}

/** A path of core with `:id` for what looks like one, lower-cased: what people write there must not become an action. */
function patternOf(path: string): string {
  return path
    .split("/")
    .slice(0, 12)
    .map((part) => (ID.test(part) ? ":id" : /^[A-Za-z_-]{0,40}$/.test(part) ? part.toLowerCase() : ":id"))
    .join("/")
}
