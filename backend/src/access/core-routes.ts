import { ROLES } from "./roles"
import type { Role, Workspace } from "./workspace"

/** A read-only route of core that others than platform admins may call, narrowed to some fields and filters. */
export interface CoreRoute {
  /** As a pattern of the lower-cased path. */
  path: RegExp
  /** As it is written in the access matrix. */
  title: string
  roles: readonly Role[]
  /** The fields that are answered, whatever is asked for; empty where the route takes none. */
  fields: readonly string[]
  /** The parameters that are let through besides `limit` and `offset`. */
  filters?: readonly string[]
  /** Parameters that are set whatever is asked for. */
  forced?: (workspace: Workspace) => Record<string, string>
}

const ORDER_MONEY = [
  "id",
  "display_id",
  "status",
  "payment_status",
  "currency_code",
  "created_at",
  "canceled_at",
  ...["total", "subtotal", "item_total", "shipping_total", "tax_total", "discount_total"],
]

const PAYMENT = [
  ...["id", "amount", "currency_code", "provider_id", "payment_collection_id"],
  ...["created_at", "captured_at", "canceled_at"],
  ...["captures.id", "captures.amount", "captures.created_at"],
  ...["refunds.id", "refunds.amount", "refunds.note", "refunds.created_at"],
]

const CORE_ROUTES: readonly CoreRoute[] = [
  {
    path: /^\/admin\/users\/me$/,
    title: "/admin/users/me",
    roles: ROLES,
    fields: [
      "id",
      "email",
      "first_name",
      "last_name",
      "avatar_url",
      "created_at",
      "updated_at",
      "deleted_at",
    ],
  },
  { path: /^\/admin\/stores$/, title: "/admin/stores", roles: ROLES, fields: ["id", "name"] },
  {
    path: /^\/admin\/layouts\/[a-z_.]+\/configuration$/,
    title: "/admin/layouts/:zone/configuration",
    roles: ROLES,
    fields: [],
  },
  {
    path: /^\/admin\/layouts\/configurations$/,
    title: "/admin/layouts/configurations",
    roles: ROLES,
    fields: [],
  },
  { path: /^\/admin\/feature-flags$/, title: "/admin/feature-flags", roles: ROLES, fields: [] },
  {
    path: /^\/admin\/notifications$/,
    title: "/admin/notifications",
    roles: ROLES,
    fields: ["id", "to", "channel", "template", "data", "created_at"],
    forced: ({ principal_id }) => ({ channel: "feed", to: principal_id }),
  },
  {
    path: /^\/admin\/orders(\/order_[^/]+)?$/,
    title: "/admin/orders, /admin/orders/:id",
    roles: ["finance"],
    fields: ORDER_MONEY,
    filters: ["created_at"],
  },
  {
    path: /^\/admin\/payments(\/pay_[^/]+)?$/,
    title: "/admin/payments, /admin/payments/:id",
    roles: ["finance"],
    fields: PAYMENT,
    filters: ["created_at"],
  },
]

/** Routes of core that ours replace; nobody may call them, so that there is one way to become or stop being a member. */
const REPLACED: readonly { path: RegExp; methods: readonly string[]; by: string }[] = [
  {
    path: /^\/admin\/invites(\/.*)?$/,
    methods: ["GET", "POST", "DELETE"],
    by: "Members are invited at /admin/members/invite",
  },
  {
    path: /^\/admin\/users\/[^/]+$/,
    methods: ["DELETE"],
    by: "Members are removed at /admin/members/:id",
  },
]

/** The reading of core that a role has been opened, or null. */
export function openedCoreRoute(role: Role, method: string, path: string): CoreRoute | null {
  if (method !== "GET" && method !== "HEAD") return null
  const wanted = path.toLowerCase()
  return CORE_ROUTES.find((route) => route.roles.includes(role) && route.path.test(wanted)) ?? null
}

/** What to use instead of a core route that is closed to everyone; null when it is not. */
export function replacedBy(method: string, path: string): string | null {
  const wanted = path.toLowerCase()
  const named = method === "HEAD" ? "GET" : method
  return REPLACED.find((route) => route.methods.includes(named) && route.path.test(wanted))?.by ?? null
}

/** The core routes that are opened beyond platform admins, for the access matrix. */
export const OPENED_CORE_ROUTES = CORE_ROUTES
