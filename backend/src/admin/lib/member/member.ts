import { request } from "../api/request"
import { resource } from "../api/resource"
import { useChange } from "../api/use-change"
import type { Role } from "./roles"

/** Someone with a role, as `/admin/members` answers them. */
export type Member = {
  id: string
  kind: "platform" | "vendor"
  role: Role
  vendor_id: string | null
  vendor: { id: string; name: string } | null
  staff_member_id: string | null
  staff_member: { id: string; name: string } | null
  user: {
    id: string
    email: string
    first_name: string | null
    last_name: string | null
    picture_url: string | null
    phone: string | null
    languages: string[]
  }
  created_at: string
}

/** An invitation that nobody has accepted yet. */
export type Invite = {
  id: string
  email: string
  role: Role
  vendor_id: string | null
  vendor: { id: string; name: string } | null
  status: "pending" | "expired"
  expires_at: string
}

export const members = resource<Member, "members", "member">({
  path: "/admin/members",
  plural: "members",
  singular: "member",
})

export const invites = resource<Invite, "invites", "invite">({
  path: "/admin/members/invites",
  plural: "invites",
  singular: "invite",
})

/** Invites an address; the list of invites has another path than their making. */
export const useInvite = () =>
  useChange((body: object) => request<{ invite: Invite }>("/admin/members/invite", { method: "POST", body }))

/** First and last name, or the address of someone who gave none. */
export function nameOf({ user }: Member): string {
  return [user.first_name, user.last_name].filter(Boolean).join(" ") || user.email
}
