import { model } from "@medusajs/framework/utils"

/**
 * From when on a person's sign-ins count: tokens and sessions that began before `sessions_valid_from` are refused.
 * Who never signed out everywhere has no row.
 */
export const IdentityGuard = model.define("identity_guard", {
  auth_identity_id: model.text().primaryKey(),
  sessions_valid_from: model.dateTime(),
})
