import { z } from "zod"

import { email, requiredText, say } from "../../lib/forms/rules"
import type { Member } from "../../lib/member/member"
import { isVendorRole, type Role } from "../../lib/member/roles"

/** The choice of no staff member; a select has no empty value. */
export const NOBODY = "nobody"

const role = z.custom<Role>((value) => typeof value === "string" && value !== "", say("required"))

/** An invitation; the platform names the business of a role that is in one. */
export const inviteSchema = (ofPlatform: boolean) =>
  z
    .object({ email: email(), role, vendor_id: z.string(), staff_member_id: requiredText() })
    .refine(({ role, vendor_id }) => !ofPlatform || !isVendorRole(role) || vendor_id !== "", {
      ...say("required"),
      path: ["vendor_id"],
    })

export const memberSchema = z.object({ role, staff_member_id: requiredText() })

export type InviteValues = z.infer<ReturnType<typeof inviteSchema>>
export type MemberValues = z.infer<typeof memberSchema>

/** A new invitation, with the role that is given most often. */
export const newInvite = (): InviteValues => ({
  email: "",
  role: "staff",
  vendor_id: "",
  staff_member_id: NOBODY,
})

export const memberValues = ({ role, staff_member_id }: Member): MemberValues => ({
  role,
  staff_member_id: staff_member_id ?? NOBODY,
})

export function inviteBody({ email, role, vendor_id, staff_member_id }: InviteValues) {
  return {
    email,
    role,
    ...(isVendorRole(role) && vendor_id ? { vendor_id } : {}),
    ...(isVendorRole(role) && staff_member_id !== NOBODY ? { staff_member_id } : {}),
  }
}

export const memberBody = ({ role, staff_member_id }: MemberValues) => ({
  role,
  ...(isVendorRole(role) ? { staff_member_id: staff_member_id === NOBODY ? null : staff_member_id } : {}),
})
