import type { MedusaContainer } from "@medusajs/framework/types"
import { CLIENT_MODULE } from "../modules/client"
import { listClients } from "../queries/clients/list-clients"
import type { VendorWorkspace } from "./workspace"

/** True for a client of the caller's business; of staff only those of their own visits. */
export async function ownsClient(
  container: MedusaContainer,
  { role, vendor, staff_member_id }: VendorWorkspace,
  id: string,
): Promise<boolean> {
  const own = { id, vendor_id: vendor.id }
  if (role !== "staff")
    return (await container.resolve(CLIENT_MODULE).listClients(own, { take: 1 })).length > 0
  const scope = { vendor_id: vendor.id, staff_id: staff_member_id ?? "" }
  const one = { id, order: "name", descending: false, limit: 1, offset: 0 } as const
  return (await listClients(container, scope, one)).count > 0
}

/** True for a tag of the caller's business. */
export async function ownsClientTag(
  container: MedusaContainer,
  { vendor }: VendorWorkspace,
  id: string,
): Promise<boolean> {
  const own = { id, vendor_id: vendor.id }
  return (await container.resolve(CLIENT_MODULE).listClientTags(own, { take: 1 })).length > 0
}
