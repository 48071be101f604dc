import type { RouteContract } from "../../contract"
import { confirmSignIn, revokeAll } from "../../schemas/sign-in"

const tag = "Sign-in"

const sessionsBelow = (path: string): RouteContract[] => [
  {
    method: "GET",
    path: `${path}/sessions`,
    summary: "Where one is signed in, the current session marked",
    tag,
    answers: ["sessions", "count", "offset", "limit"],
  },
  {
    method: "DELETE",
    path: `${path}/sessions/:session_id`,
    summary: "End one session of one's own; current is the one that asks",
    tag,
    answers: ["id", "object", "deleted"],
  },
  {
    method: "POST",
    path: `${path}/sessions/revoke-all`,
    summary: "Sign out everywhere, with keep_current everywhere else",
    tag,
    body: revokeAll,
    answers: ["revoked"],
  },
]

export const signInContracts: RouteContract[] = [
  ...sessionsBelow("/admin/users/me"),
  {
    method: "GET",
    path: "/admin/users/me/sign-in",
    summary: "How one signs in: two-step verification, and whether it has to be set up now",
    tag,
    answers: ["sign_in"],
  },
  {
    method: "POST",
    path: "/admin/users/me/confirm",
    summary: "Prove again who one is, by password or code, before changing how one signs in",
    tag,
    body: confirmSignIn,
    answers: ["confirmed_until"],
  },
  ...sessionsBelow("/store/customers/me"),
  {
    method: "GET",
    path: "/store/customers/me/sign-in",
    summary: "How the customer signs in: with a password or not, with two-step verification or not",
    tag,
    answers: ["sign_in"],
  },
  {
    method: "POST",
    path: "/store/customers/me/confirm",
    summary: "Prove again who one is, by password or code, before changing how one signs in",
    tag,
    body: confirmSignIn,
    answers: ["confirmed_until"],
  },
]
