import type { RouteContract } from "../contract"
import { changeEmail, changePassword, undoEmailChange } from "../schemas/account"
import { emailCode } from "../schemas/onboarding"

const tag = "Own sign-in"

const own = (base: string): RouteContract[] => [
  {
    method: "POST",
    path: `${base}/password`,
    summary: "Change the own password; all other sessions end",
    tag,
    body: changePassword,
    answers: ["changed"],
  },
  {
    method: "POST",
    path: `${base}/email`,
    summary: "Have a code mailed to the address that is to sign in from now on",
    tag,
    body: changeEmail,
    answers: ["email", "expires_at"],
  },
  {
    method: "POST",
    path: `${base}/email/confirm`,
    summary: "Confirm the new address with the code of the mail; all other sessions end",
    tag,
    body: emailCode,
    answers: ["email"],
  },
]

/** How people change what they sign in with, in the admin and in the store. */
export const accountContracts: RouteContract[] = [
  ...own("/admin/users/me"),
  ...own("/store/customers/me"),
  {
    method: "POST",
    path: "/store/email-changes/undo",
    summary: "Stop a change of an address, or take it back, with the token of the mail to the former one",
    tag,
    body: undoEmailChange,
    answers: ["email"],
  },
]
