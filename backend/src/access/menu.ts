import type { Workspace } from "./workspace"

/** Core's entries of the sidebar; vendors get none of them. */
const CORE_ENTRIES = [
  "/orders",
  "/products",
  "/inventory",
  "/customers",
  "/promotions",
  "/price-lists",
  "/draft-orders",
]

/** Which entries of a zone of the admin a workspace does not see; comfort only, the guard is the lock. */
export function hiddenEntries(workspace: Workspace, zone: string): Record<string, { hidden: boolean }> {
  if (workspace.kind === "platform" || zone !== "sidebar") return {}
  const ours = workspace.role === "staff" ? ["/venues", "/services", "/staff", "/vendors"] : ["/vendors"]
  const hidden = [...CORE_ENTRIES, ...ours].map((path) => [`core:nav:${path}`, { hidden: true }])
  return Object.fromEntries([...hidden, ["core:Searchbar", { hidden: true }]])
}
