import { model } from "@medusajs/framework/utils"

/**
 * One sign-in: a cookie session, or a bearer token with all that it was renewed to. `address` and `device` are shown
 * to its owner, so that strangers are noticed, and go when the row goes.
 */
export const SignInSession = model
  .define("sign_in_session", {
    id: model.id({ prefix: "sis" }).primaryKey(),
    auth_identity_id: model.text(),
    actor_type: model.text(),
    address: model.text(),
    device: model.text().nullable(),
    /** Since when it counts: the sign-in, or a later change that ended all others and kept this one. */
    trusted_at: model.dateTime(),
    /** When its person last proved who they are: by signing in, with their password or with a code. */
    confirmed_at: model.dateTime(),
    /** When it passed two-step verification; null when it did not, or when that was turned off since. */
    two_step_at: model.dateTime().nullable(),
    /** Written at most once a minute. */
    last_seen_at: model.dateTime(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["auth_identity_id"] }, { on: ["last_seen_at"] }])
