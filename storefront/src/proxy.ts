import { NextResponse } from "next/server"
import type { NextRequest } from "next/server"
import { DEFAULT_LOCALE } from "@/languages/locale"
import { splitLocale } from "@/languages/localized-path"
import { LOCALE_HEADER } from "@/languages/locale-header"
import { contentSecurityPolicy } from "@/lib/content-security-policy"
import { environment } from "@/lib/environment"
import { clientAddress } from "@/lib/session/client-address"
import { cookieOptions } from "@/lib/session/cookie-options"
import { CUSTOMER_TOKEN_COOKIE, CUSTOMER_TOKEN_MAX_AGE } from "@/lib/session/customer-token"
import { renewToken } from "@/lib/session/renew-token"

/**
 * Runs before each page: finds the language in the address (`/venues` is the page `/en/venues`), gives the page a
 * content security policy with a fresh nonce, and renews the customer's token when half of its life is over, because
 * pages cannot set cookies themselves.
 */
export async function proxy(request: NextRequest) {
  const { locale, named, path } = splitLocale(request.nextUrl.pathname)
  if (named && locale === DEFAULT_LOCALE) {
    const address = request.nextUrl.clone()
    address.pathname = path
    return NextResponse.redirect(address, 308)
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64")
  const policy = contentSecurityPolicy(
    nonce,
    process.env.NODE_ENV === "development",
    environment().pictureOrigins,
    environment().mapOrigins,
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
  headers.set(LOCALE_HEADER, locale)
  const page = request.nextUrl.clone()
  page.pathname = `/${locale}${path === "/" ? "" : path}`
  const response = NextResponse.rewrite(page, { request: { headers } })
  response.headers.set("content-security-policy", policy)
  if (renewed) {
    response.cookies.set(CUSTOMER_TOKEN_COOKIE, renewed, cookieOptions(CUSTOMER_TOKEN_MAX_AGE))
  }
  return response
}

export const config = {
  matcher: [
    "/((?!api/|_next/static|_next/image|icon.svg|icons/|offline/|manifest.webmanifest|sw.js|robots.txt|sitemap.xml).*)",
  ],
}
