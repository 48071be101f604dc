/**
 * Whether a page is kept for everybody: home, a venue, a product, a business. Such a page has no nonce and sets no cookie, and
 * exports `onDemand` as its `generateStaticParams`.
 *
 * @param path without the language
 */
export function isCachedPath(path: string): boolean {
  return path === "/" || /^\/(venues|products|vendors)\/[^/]+\/?$/.test(path)
}
