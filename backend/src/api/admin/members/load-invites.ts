import { MedusaError } from "@medusajs/framework/utils"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { VENDOR_MODULE } from "../../../modules/vendor"
import type { MemberInvite } from "../../../modules/vendor/models/member-invite"

type InviteRow = InferTypeOf<typeof MemberInvite>

/** Invites as the admin routes answer them, with the names of their businesses. */
export async function presentInvites(container: MedusaContainer, rows: InviteRow[]) {
  const vendorIds = [...new Set(rows.flatMap(({ vendor_id }) => vendor_id ?? []))]
  const vendors = await container
    .resolve(VENDOR_MODULE)
    .listVendors({ id: vendorIds }, { select: ["id", "name"], take: vendorIds.length || 1 })
  const vendorOf = new Map(vendors.map(({ id, name }) => [id, { id, name }]))
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role,
    vendor_id: row.vendor_id,
    vendor: vendorOf.get(row.vendor_id ?? "") ?? null,
    staff_member_id: row.staff_member_id,
    status: row.expires_at > new Date() ? "pending" : "expired",
    expires_at: row.expires_at,
    invited_by: row.invited_by,
    created_at: row.created_at,
  }))
}

/**
 * One open invite.
 * @throws 404 when there is none, or it was accepted
 */
export async function loadInvite(container: MedusaContainer, id: string) {
  const rows = await container
    .resolve(VENDOR_MODULE)
    .listMemberInvites({ id, accepted_at: null }, { take: 1 })
  const [invite] = await presentInvites(container, rows)
  if (!invite) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no invite ${id}`)
  return invite
}
