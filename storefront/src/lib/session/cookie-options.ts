import "server-only"
import { environment } from "@/lib/environment"

/**
 * Options of every cookie we set: out of reach of scripts, not sent from foreign sites' posts. `secure` follows the
 * scheme of the storefront's address, because browsers drop secure cookies on plain http and sign-in would fail.
 *
 * @param maxAge seconds
 */
export function cookieOptions(maxAge: number) {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: environment().storefrontUrl.startsWith("https:"),
    path: "/",
    maxAge,
  } as const
}

export const DAY_IN_SECONDS = 86_400
