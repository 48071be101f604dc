import { vendorScope, type Workspace } from "../../../access/workspace"
import type { AuditSearch } from "../../../queries/list-audit-entries"
import { namedVendor } from "../members/named-vendor"
import type { AuditEntryExportQuery } from "./contract"

/** What is asked for, within what the workspace may see: everything for the platform, its own matters for a vendor. */
export function searchOf(workspace: Workspace, query: AuditEntryExportQuery): AuditSearch {
  const { vendor_id, ...asked } = query
  return {
    ...asked,
    ...namedVendor(vendorScope(workspace), vendor_id),
    ...(workspace.kind === "vendor" ? { who_of: workspace.vendor.id } : {}),
  }
}
