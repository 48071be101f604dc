import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "./workspace"

/**
 * The vendor that something is made for: a vendor's own, or the one that the platform names.
 * @throws 400 when the platform names none, 404 when a vendor names another
 */
export function vendorNamed(workspace: Workspace, named: string | undefined): string {
  if (workspace.kind === "vendor") {
    if (named === undefined || named === workspace.vendor.id) return workspace.vendor.id
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `vendor_id: there is no vendor ${named}`)
  }
  if (named !== undefined) return named
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "vendor_id: is required")
}

/** A workspace's filter of rows by vendor, narrowed to one; of another vendor it selects nothing. */
export function narrowedScope(
  { vendor_id }: { vendor_id?: string[] },
  named: string | undefined,
): { vendor_id?: string[] } {
  if (named === undefined) return { vendor_id }
  return { vendor_id: vendor_id === undefined || vendor_id.includes(named) ? [named] : [] }
}
