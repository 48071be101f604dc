/** A way to sign in whose outcome is recorded. */
export interface SignInRoute {
  path: RegExp
  /** `sign_in` by a password or another provider, `second_factor` after it. */
  event: "sign_in" | "second_factor"
  /** The statuses of a refusal; others (a limit, a malformed body) say nothing about the account. */
  refused: readonly number[]
}

const ROUTES: readonly SignInRoute[] = [
  {
    path: /^\/auth\/(user|customer)\/(?!register$)[^/]+(\/callback)?$/,
    event: "sign_in",
    refused: [401],
  },
  { path: /^\/auth\/mfa\/challenges\/[^/]+\/verify$/, event: "second_factor", refused: [400, 401] },
]

/** How a request signs in; null when it does something else. */
export function signInRoute(method: string, path: string): SignInRoute | null {
  if (method !== "POST") return null
  return ROUTES.find((route) => route.path.test(path)) ?? null
}
