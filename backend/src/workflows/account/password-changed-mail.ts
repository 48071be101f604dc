import { adminLink, storefrontLink } from "../../mail/links"
import { tokenKey } from "../mail/mail-key"
import type { MailToQueue } from "../mail/mail-to-queue"
import type { Account } from "./load-account"

/** Tells somebody that their password is another now, and how to take the account back if it was not them. */
export function passwordChangedMail(
  { email, first_name, user_id }: Account,
  changed_at: string,
): MailToQueue {
  return {
    key: tokenKey("password_changed", `${email} ${changed_at}`),
    template: "password_changed",
    to: email,
    data: {
      name: first_name,
      changed_at,
      url: user_id ? adminLink("/reset-password") : storefrontLink("/account/forgot-password"),
    },
  }
}
