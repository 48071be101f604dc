import { model } from "@medusajs/framework/utils"

/**
 * An offer of a role to an e-mail address: of a vendor's when `vendor_id` is set, else of the platform's. Only the
 * hash of its token is kept. At most one a vendor and address is open; those of the platform are kept apart by a lock.
 */
export const MemberInvite = model
  .define("member_invite", {
    id: model.id({ prefix: "minv" }).primaryKey(),
    email: model.text().searchable(),
    role: model.enum(["admin", "support", "moderator", "finance", "owner", "manager", "staff"]),
    vendor_id: model.text().nullable(),
    staff_member_id: model.text().nullable(),
    token_hash: model.text(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    /** The user or key that invited. */
    invited_by: model.text(),
  })
  .indexes([
    { on: ["token_hash"], unique: true, where: "deleted_at IS NULL" },
    { on: ["email", "vendor_id"], unique: true, where: "accepted_at IS NULL AND deleted_at IS NULL" },
    { on: ["vendor_id"], where: "deleted_at IS NULL" },
  ])
  .checks([
    {
      name: "CK_member_invite_role",
      expression: "(vendor_id IS NOT NULL) = (role IN ('owner', 'manager', 'staff'))",
    },
  ])
