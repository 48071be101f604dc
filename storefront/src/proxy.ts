import { NextResponse } from "next/server"
import type { NextRequest } from "next/server"
import { contentSecurityPolicy } from "@/lib/content-security-policy"
import { environment } from "@/lib/environment"
import { clientAddress } from "@/lib/session/client-address"
import { cookieOptions } from "@/lib/session/cookie-options"
import { CUSTOMER_TOKEN_COOKIE, CUSTOMER_TOKEN_MAX_AGE } from "@/lib/session/customer-token"
import { renewToken } from "@/lib/session/renew-token"

/**
 * Runs before each page: gives it a content security policy with a fresh nonce, and renews the customer's token
 * when half of its life is over, because pages cannot set cookies themselves.
 */
export async function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64")
  const policy = contentSecurityPolicy(
    nonce,
    process.env.NODE_ENV === "development",
    environment().pictureOrigins,
  )

  const token = request.cookies.get(CUSTOMER_TOKEN_COOKIE)?.value
  const renewed = token
    ? await renewToken(token, clientAddress(request.headers, environment().proxies))
    : null
  if (renewed) {
    request.cookies.set(CUSTOMER_TOKEN_COOKIE, renewed)
  }

  const headers = new Headers(request.headers)
  headers.set("content-security-policy", policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("content-security-policy", policy)
  if (renewed) {
    response.cookies.set(CUSTOMER_TOKEN_COOKIE, renewed, cookieOptions(CUSTOMER_TOKEN_MAX_AGE))
  }
  return response
}

export const config = {
  matcher: ["/((?!api/|_next/static|_next/image|icon.svg|robots.txt|sitemap.xml).*)"],
}
