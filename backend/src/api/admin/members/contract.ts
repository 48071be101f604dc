import { z } from "@medusajs/framework/zod"
import { ROLES } from "../../../access/roles"
import type { RouteContract } from "../../contract"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { inviteMember, updateMember } from "../../schemas/member"
import { id } from "../../schemas/primitives"

const tag = "Members"

const filters = { vendor_id: id.optional(), role: oneOrMany(z.enum(ROLES)) }

/** The query of the list of members. */
export const memberListQuery = listQuery(["name", "email", "role", "created_at"], "name").extend({
  ...filters,
  kind: z.enum(["platform", "vendor"]).optional(),
})

/** The query of the list of open invites. */
export const inviteListQuery = listQuery(["email", "created_at", "expires_at"], "-created_at").extend(filters)

export type MemberListQuery = z.output<typeof memberListQuery>
export type InviteListQuery = z.output<typeof inviteListQuery>

export const memberContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/members",
    summary: "Those who have a role in the workspace, with their logins",
    tag,
    query: memberListQuery,
    answers: ["members", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/members/invite",
    summary: "Invite an e-mail address to a role; 409 already_member, already_invited, staff_member_taken",
    tag,
    body: inviteMember,
    answers: ["invite"],
  },
  {
    method: "GET",
    path: "/admin/members/invites",
    summary: "Invites that nobody has accepted yet",
    tag,
    query: inviteListQuery,
    answers: ["invites", "count", "offset", "limit"],
  },
  {
    method: "DELETE",
    path: "/admin/members/invites/:id",
    summary: "Withdraw an invite; its link ends at once",
    tag,
    answers: ["id", "object", "deleted"],
  },
  {
    method: "POST",
    path: "/admin/members/invites/:id/resend",
    summary: "Send an invite again with a new link; the one before ends",
    tag,
    answers: ["invite"],
  },
  { method: "GET", path: "/admin/members/:id", summary: "One member", tag, answers: ["member"] },
  {
    method: "POST",
    path: "/admin/members/:id",
    summary: "Change a member's role or staff member; 409 last_owner, last_admin, staff_member_taken",
    tag,
    body: updateMember,
    answers: ["member"],
  },
  {
    method: "POST",
    path: "/admin/members/:id/reset-two-step",
    summary:
      "Turn off the two-step verification of a member who lost phone and recovery codes; they are told by mail",
    tag,
    answers: ["member"],
  },
  {
    method: "DELETE",
    path: "/admin/members/:id",
    summary: "Remove a member, or leave; 409 last_owner, last_admin",
    tag,
    answers: ["id", "object", "deleted"],
  },
]
