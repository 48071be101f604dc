import { CODE_MINUTES } from "../../codes/email-code"
import { emailUndoToken } from "../../codes/email-undo-token"
import { adminLink, storefrontLink } from "../../mail/links"
import { UNDO_HOURS } from "../../modules/email-change/changes/undo-change"
import type { MailToQueue } from "../mail/mail-to-queue"
import type { Account } from "./load-account"

type Owner = Pick<Account, "first_name" | "user_id">

const undoLink = (changeId: string) =>
  storefrontLink("/account/undo-email-change", { token: emailUndoToken(changeId) })

const newPasswordLink = (user_id: string | null) =>
  user_id ? adminLink("/reset-password") : storefrontLink("/account/forgot-password")

/** The mails of a change that was asked for, in the admin or the storefront: to the new address, and to the present one. */
export function askedMails(
  change: { id: string; former_email: string; new_email: string },
  { first_name, user_id }: Owner,
  code: string | null,
  inAdmin: boolean,
): MailToQueue[] {
  const { id, former_email, new_email } = change
  const toNew: MailToQueue = code
    ? {
        key: `email_change_code:${id}`,
        template: "email_change_code",
        to: new_email,
        data: {
          code,
          url: inAdmin ? adminLink("/security") : storefrontLink("/account/security"),
          valid_minutes: CODE_MINUTES,
        },
      }
    : {
        key: `email_change_taken:${id}`,
        template: "email_change_taken",
        to: new_email,
        data: { url: newPasswordLink(user_id) },
      }
  const toPresent: MailToQueue = {
    key: `email_change_asked:${id}`,
    template: "email_change_asked",
    to: former_email,
    data: { name: first_name, new_email, url: undoLink(id) },
  }
  return [toNew, toPresent]
}

/** To the former address, once the new one is confirmed. */
export function changedMail(
  { id, former_email, new_email }: { id: string; former_email: string; new_email: string },
  { first_name }: Owner,
): MailToQueue {
  const data = { name: first_name, new_email, url: undoLink(id), valid_hours: UNDO_HOURS }
  return { key: `email_changed:${id}`, template: "email_changed", to: former_email, data }
}

/** To the former address, once the change was stopped or taken back. */
export function undoneMail(
  { id, former_email }: { id: string; former_email: string },
  { first_name, user_id }: Owner,
): MailToQueue {
  const data = { name: first_name, url: newPasswordLink(user_id) }
  return { key: `email_change_undone:${id}`, template: "email_change_undone", to: former_email, data }
}
