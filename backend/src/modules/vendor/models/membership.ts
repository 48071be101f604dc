import { model } from "@medusajs/framework/utils"

/**
 * What one principal (a user or a secret API key) may do: a role of the platform, or a role in one vendor.
 * A principal without a membership can do nothing; it never has two. From `expires_at` on (keys only; null: never)
 * it is refused.
 */
export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "mem" }).primaryKey(),
    principal_type: model.enum(["user", "api-key"]).default("user"),
    principal_id: model.text(),
    kind: model.enum(["platform", "vendor"]),
    role: model.enum(["admin", "support", "moderator", "finance", "owner", "manager", "staff"]),
    vendor_id: model.text().nullable(),
    staff_member_id: model.text().nullable(),
    expires_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["principal_type", "principal_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["vendor_id"], where: "deleted_at IS NULL" },
  ])
  .checks([
    {
      name: "CK_membership_scope",
      expression: "(kind = 'platform') = (vendor_id IS NULL)",
    },
    {
      name: "CK_membership_role",
      expression: "(kind = 'vendor') = (role IN ('owner', 'manager', 'staff'))",
    },
  ])
