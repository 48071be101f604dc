/**
 * The shopper's network address. The last entry of `x-forwarded-for` is the one our own server or the nearest proxy
 * wrote; earlier entries are whatever the browser claimed.
 */
export function clientAddress(headers: Headers): string | null {
  const forwarded = headers.get("x-forwarded-for")
  return forwarded?.split(",").at(-1)?.trim() || null
}
