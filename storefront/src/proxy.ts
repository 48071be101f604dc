import { NextResponse } from "next/server"
import type { NextRequest } from "next/server"
import { DEFAULT_LOCALE } from "@/languages/locale"
import { splitLocale } from "@/languages/localized-path"
import { LOCALE_HEADER } from "@/languages/locale-header"
import { isCachedPath, namesNothing } from "@/lib/cache/cached-paths"
import { cachedPagePolicy, contentSecurityPolicy } from "@/lib/content-security-policy"
import { environment } from "@/lib/environment"
import { formOrigins } from "@/lib/form-origins"
import { clientAddress } from "@/lib/session/client-address"
import { cookieOptions } from "@/lib/session/cookie-options"
import { CUSTOMER_TOKEN_COOKIE, CUSTOMER_TOKEN_MAX_AGE } from "@/lib/session/customer-token"
import { renewToken } from "@/lib/session/renew-token"

const DEVELOPMENT = process.env.NODE_ENV === "development"
const POLICY = "content-security-policy"

/** No page has this path, so the one for unknown addresses answers. */
const UNKNOWN = "/not-found"

/**
 * Runs before each page: finds the language in the address (`/venues` is the page `/en/venues`), gives the page a
 * content security policy with a fresh nonce, and renews the customer's token when half of its life is over, because
 * pages cannot set cookies themselves. Pages that are kept for everybody get neither nonce nor cookie.
 */
export async function proxy(request: NextRequest) {
  const { locale, named, path } = splitLocale(request.nextUrl.pathname)
  if (named && locale === DEFAULT_LOCALE) {
    const address = request.nextUrl.clone()
    address.pathname = path
    return NextResponse.redirect(address, 308)
  }
  // The development server makes every page anew.
  const cached = !DEVELOPMENT && isCachedPath(path)
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64")
  const policy = cached
    ? cachedPagePolicy(nonce, environment())
    : contentSecurityPolicy(nonce, DEVELOPMENT, environment(), formOrigins(path))
  const renewed = cached ? null : await renewedToken(request)
  if (renewed) {
    request.cookies.set(CUSTOMER_TOKEN_COOKIE, renewed)
  }

  const headers = new Headers(request.headers)
  headers.set(POLICY, policy)
  headers.set(LOCALE_HEADER, locale)
  const page = request.nextUrl.clone()
  page.pathname = `/${locale}${path === "/" ? "" : namesNothing(path) ? UNKNOWN : path}`
  const response = NextResponse.rewrite(page, { request: { headers } })
  response.headers.set(POLICY, policy)
  if (cached && (request.method === "GET" || request.method === "HEAD")) {
    // Kept here, and asked for here each time: no cache further out hears when a page is not true any more.
    response.headers.set("cache-control", "public, max-age=0, must-revalidate")
  }
  if (renewed) {
    response.cookies.set(CUSTOMER_TOKEN_COOKIE, renewed, cookieOptions(CUSTOMER_TOKEN_MAX_AGE))
  }
  return response
}

/** A fresh token for the one that the request brings; null when it needs none. */
async function renewedToken(request: NextRequest): Promise<string | null> {
  const token = request.cookies.get(CUSTOMER_TOKEN_COOKIE)?.value
  return token ? renewToken(token, clientAddress(request.headers, environment().proxies)) : null
}

export const config = {
  matcher: [
    "/((?!api/|_next/static|_next/image|icon.svg|icons/|offline/|manifest.webmanifest|sw.js|robots.txt|sitemap.xml|sitemap/).*)",
  ],
}
