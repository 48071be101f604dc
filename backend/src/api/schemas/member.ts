import { z } from "@medusajs/framework/zod"
import { ROLES } from "../../access/roles"
import { email, id, instant, text } from "./primitives"

const role = z.enum(ROLES)

/** An invitation; `vendor_id` is the caller's own unless the platform names one for a role in a vendor. */
export const inviteMember = z.strictObject({
  email,
  role,
  vendor_id: id.optional(),
  /** Who they are among the staff, when they perform services. */
  staff_member_id: id.optional(),
})

/** What may be changed of a member; null takes the staff member away. */
export const updateMember = z
  .strictObject({ role: role.optional(), staff_member_id: id.nullish() })
  .refine(({ role, staff_member_id }) => role !== undefined || staff_member_id !== undefined, {
    message: "role: give a role or a staff_member_id",
  })

/** A secret API key; it never expires without `expires_at`. */
export const createAccessKey = z.strictObject({
  title: text(120),
  role,
  vendor_id: id.optional(),
  expires_at: instant.refine((value) => value > new Date(), { message: "must lie in the future" }).nullish(),
})

/** The body of core's `POST /admin/invites/accept`, as core's validator lets it through. */
export interface AcceptInvite {
  email?: string | null
  first_name?: string | null
  last_name?: string | null
}

export type InviteMember = z.output<typeof inviteMember>
export type UpdateMember = z.output<typeof updateMember>
export type CreateAccessKey = z.output<typeof createAccessKey>
