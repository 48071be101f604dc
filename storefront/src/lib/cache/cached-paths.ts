import { isHandle } from "@/lib/plaza/is-handle"

/** The address of a venue, a service, a product or a business, and of pages below it. */
const OF_A_HANDLE = /^\/(?:venues|services|products|vendors)\/([^/]+)(\/.+)?/

/**
 * Whether a page is kept for everybody: home, a venue, a service, a product, a business. Such a page has no nonce and sets no cookie, and
 * exports `onDemand` as its `generateStaticParams`.
 *
 * @param path without the language
 */
export function isCachedPath(path: string): boolean {
  const [isOne, slug, below] = OF_A_HANDLE.exec(path) ?? []
  return path === "/" || (isOne !== undefined && below === undefined && isCanonical(slug))
}

/**
 * Whether a path asks for a venue, a service, a product or a business by what is no handle, or by one that is written as no link writes it: each
 * way to write it would be asked for and kept as a page of its own.
 *
 * @param path without the language
 */
export function namesNothing(path: string): boolean {
  const [isOne, slug] = OF_A_HANDLE.exec(path) ?? []
  return isOne !== undefined && !isCanonical(slug)
}

function isCanonical(slug = ""): boolean {
  try {
    const text = decodeURIComponent(slug)
    return isHandle(text) && encodeURIComponent(text) === slug
  } catch {
    // Not even encoded.
    return false
  }
}
