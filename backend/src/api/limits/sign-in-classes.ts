import { HOUR, MINUTE, post, QUARTER_HOUR, type LimitClass } from "./limit-class"

/** What a wrong password or code is answered with. */
const FAILED = [400, 401] as const

/** Around signing in: what guards passwords, codes and mailboxes. Closed while Redis is away. */
export const SIGN_IN_CLASSES: readonly LimitClass[] = [
  {
    name: "sign-in",
    title: "Failed sign-ins",
    routes: post(/^\/auth\/(?!mfa|session|token|verification)[^/]+\/[^/]+$/),
    // Few from where the account's owner is not, so that nobody can lock them out from elsewhere at once.
    limits: [
      { points: 10, seconds: QUARTER_HOUR, per: "identifier and address", counts: FAILED },
      { points: 50, seconds: QUARTER_HOUR, per: "identifier", counts: FAILED },
      { points: 200, seconds: QUARTER_HOUR, per: "address", counts: FAILED },
    ],
    away: "closed",
  },
  {
    name: "second-factor",
    title: "Failed second factors",
    routes: post(/^\/auth\/mfa\/(challenges|factors)\/[^/]+\/verify$/),
    limits: [
      { points: 10, seconds: QUARTER_HOUR, per: "path", counts: FAILED },
      { points: 100, seconds: QUARTER_HOUR, per: "address", counts: FAILED },
    ],
    away: "closed",
  },
  {
    name: "registration",
    title: "New sign-ins, of customers and of users",
    routes: post(/^\/auth\/[^/]+\/[^/]+\/register$/),
    limits: [
      // It also answers whether a password is that of an account which is there already.
      { points: 10, seconds: QUARTER_HOUR, per: "identifier and address", counts: FAILED },
      { points: 100, seconds: HOUR, per: "address" },
    ],
    away: "closed",
    scales: true,
  },
  {
    name: "password-reset",
    title: "Requests for a new password",
    routes: post(/^\/auth\/[^/]+\/[^/]+\/reset-password$/),
    limits: [
      { points: 5, seconds: QUARTER_HOUR, per: "identifier" },
      { points: 60, seconds: HOUR, per: "address" },
    ],
    away: "closed",
  },
  {
    name: "password-update",
    title: "Passwords set by the link of a mail",
    routes: post(/^\/auth\/[^/]+\/[^/]+\/update$/),
    limits: [{ points: 60, seconds: QUARTER_HOUR, per: "address" }],
    away: "closed",
  },
  {
    name: "password-change",
    title: "Failed changes of the own password",
    routes: post(/^\/(admin\/users|store\/customers)\/me\/password$/),
    limits: [
      { points: 10, seconds: QUARTER_HOUR, per: "account", counts: FAILED },
      { points: 100, seconds: QUARTER_HOUR, per: "address", counts: FAILED },
    ],
    away: "closed",
  },
  {
    name: "account-data",
    title: "Copies of one's data, and deletions of accounts",
    routes: post(/^\/store\/customers\/me\/(export|deletion)$/),
    limits: [
      { points: 10, seconds: HOUR, per: "account", counts: [200] },
      { points: 10, seconds: QUARTER_HOUR, per: "account", counts: FAILED },
      { points: 100, seconds: HOUR, per: "address" },
    ],
    away: "closed",
  },
  {
    name: "email-change",
    title: "Requests to change the own e-mail address",
    routes: post(/^\/(admin\/users|store\/customers)\/me\/email$/),
    limits: [
      { points: 15, seconds: HOUR, per: "account", counts: [200] },
      { points: 10, seconds: QUARTER_HOUR, per: "account", counts: FAILED },
      { points: 100, seconds: HOUR, per: "address" },
    ],
    away: "closed",
  },
  {
    name: "email-code",
    title: "Codes mailed to a new business",
    routes: post(/^\/(store\/vendors\/register|admin\/onboarding)\/email-code$/),
    limits: [
      { points: 1, seconds: 30, per: "account" },
      { points: 6, seconds: HOUR, per: "account" },
    ],
    away: "closed",
  },
  {
    name: "code-attempt",
    title: "Codes of mails that are tried",
    routes: post(
      /^\/(store\/vendors\/register|admin\/onboarding)\/confirm-email$|^\/(admin\/users|store\/customers)\/me\/email\/confirm$/,
    ),
    limits: [{ points: 30, seconds: QUARTER_HOUR, per: "account" }],
    away: "closed",
  },
  {
    name: "email-undo",
    title: "Changes of an e-mail address taken back by the link of a mail",
    routes: post(/^\/store\/email-changes\/undo$/),
    limits: [{ points: 30, seconds: QUARTER_HOUR, per: "address" }],
    away: "closed",
  },
  {
    name: "verification",
    title: "Mails to confirm an address, and their links",
    routes: post(/^\/auth\/verification\/(request|confirm)$/),
    limits: [
      { points: 10, seconds: HOUR, per: "identifier" },
      { points: 100, seconds: HOUR, per: "address" },
    ],
    away: "closed",
    scales: true,
  },
  {
    name: "invite-accept",
    title: "Invitations that are accepted",
    routes: post(/^\/admin\/invites\/accept$/),
    limits: [{ points: 60, seconds: QUARTER_HOUR, per: "address" }],
    away: "closed",
    scales: true,
  },
  {
    name: "business-registration",
    title: "Businesses that register themselves",
    routes: post(/^\/store\/vendors\/register$/),
    limits: [
      { points: 30, seconds: HOUR, per: "address" },
      { points: 10, seconds: HOUR, per: "account" },
    ],
    away: "closed",
  },
  {
    name: "session",
    title: "All else below `/auth`: sessions, tokens, second factors",
    routes: [{ methods: ["GET", "HEAD", "POST", "DELETE"], path: /^\/auth(\/|$)/ }],
    limits: [{ points: 600, seconds: MINUTE, per: "address" }],
    away: "closed",
    scales: true,
  },
]
