import type { Role, Workspace } from "./workspace"

/** Entries of a zone of the admin that are not shown, as Medusa's layout configurations have them. */
export type HiddenEntries = Record<string, { hidden: true }>

/** Core's entries of the sidebar, which only platform admins may use. */
const CORE_ENTRIES = [
  "/orders",
  "/products",
  "/inventory",
  "/customers",
  "/promotions",
  "/price-lists",
  "/draft-orders",
]

/** Who sees our entries of the sidebar; pages that are not named here are shown to everyone. */
const OWN_ENTRIES: Record<string, readonly Role[]> = {
  "/dashboard": ["owner", "manager", "staff"],
  "/platform": ["admin", "support", "moderator", "finance"],
  "/calendar": ["admin", "support", "owner", "manager", "staff"],
  "/bookings": ["admin", "support", "finance", "owner", "manager", "staff"],
  "/clients": ["owner", "manager", "staff"],
  "/venues": ["admin", "support", "moderator", "owner", "manager"],
  "/services": ["admin", "support", "moderator", "owner", "manager"],
  "/vendor-products": ["admin", "support", "moderator", "owner", "manager"],
  "/vendor-stock": ["admin", "support", "owner", "manager"],
  "/vendor-orders": ["owner", "manager"],
  "/rota": ["admin", "support", "owner", "manager"],
  "/time-off-requests": ["admin", "support", "owner", "manager"],
  "/my-schedule": ["owner", "manager", "staff"],
  "/staff": ["admin", "support", "moderator", "owner", "manager"],
  "/attendance": ["admin", "owner", "manager", "staff"],
  "/performance": ["admin", "owner", "manager", "staff"],
  "/vendors": ["admin", "support", "moderator", "finance"],
  "/business": ["owner"],
  "/onboarding": ["owner", "manager"],
  "/approvals": ["admin", "moderator"],
  "/taxonomy": ["admin", "moderator"],
  "/members": ["admin", "support", "owner", "manager"],
  "/access-keys": ["admin", "owner"],
  "/audit-log": ["admin", "support", "owner"],
}

/** Core's entries of the settings; everyone keeps their profile. */
const CORE_SETTINGS = [
  ...["store", "users", "regions", "tax-regions", "return-reasons", "refund-reasons", "sales-channels"],
  ...["product-types", "product-tags", "locations", "property-labels", "translations"],
  ...["publishable-api-keys", "secret-api-keys", "workflows", "search"],
]

/** Core's settings that pages of ours replace: members and access keys. */
const REPLACED_SETTINGS = ["users", "secret-api-keys"]

/** Which entries of a zone a workspace does not see; comfort only, the guard is the lock. */
export function hiddenEntries(workspace: Workspace, zone: string): HiddenEntries {
  const { role } = workspace
  if (zone === "sidebar") {
    const ours = Object.entries(OWN_ENTRIES).flatMap(([path, roles]) => (roles.includes(role) ? [] : [path]))
    const core = role === "admin" ? [] : CORE_ENTRIES
    // Who is aboard needs no checklist any more, and who is suspended cannot open it.
    const prepares = workspace.kind === "vendor" && ["pending", "rejected"].includes(workspace.vendor.status)
    const past = prepares ? [] : ["/onboarding"]
    // Owners and managers have a schedule of their own when they are staff, too.
    const isStaff = workspace.kind === "vendor" && (role === "staff" || workspace.staff_member_id !== null)
    const foreign = isStaff ? [] : ["/my-schedule"]
    const hidden = hide(
      [...new Set([...core, ...ours, ...past, ...foreign])].map((path) => `core:nav:${path}`),
    )
    return role === "admin" ? hidden : { ...hidden, ...hide(["core:Searchbar"]) }
  }
  // The page for signing in does it better: it confirms before it changes.
  if (zone === "profile.details")
    return hide(["core:ProfileMfaSection", "ProfileMfaSection", ...ownProfile(role)])
  if (zone !== "settings.sidebar") return {}
  const settings = role === "admin" ? REPLACED_SETTINGS : CORE_SETTINGS
  return hide(settings.map((name) => `core:settings-nav:/settings/${name}`))
}

/** Core's card of the own name saves through a route that is closed to others than platform admins; ours is for all. */
const ownProfile = (role: Role) => (role === "admin" ? [] : ["core:ProfileGeneralSection"])

function hide(entries: string[]): HiddenEntries {
  return Object.fromEntries(entries.map((entry) => [entry, { hidden: true }]))
}
