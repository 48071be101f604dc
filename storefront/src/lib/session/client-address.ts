/**
 * The shopper's network address as the outermost of our proxies saw it: each of them appends an entry to
 * `x-forwarded-for`, and earlier entries are whatever the browser claimed. Without a proxy the whole header is, so nothing
 * is believed and the backend counts the storefront itself.
 *
 * @param proxies how many stand in front of the storefront
 */
export function clientAddress(headers: Headers, proxies: number): string | null {
  const entries = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim())
  return proxies === 0 ? null : entries.at(-Math.min(proxies, entries.length)) || null
}
