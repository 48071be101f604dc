/**
 * What a form has to send along so that the rest of a list's question stays.
 *
 * @param href the list's address
 * @param own the names that the form asks for itself
 */
export function hiddenFields(
  href: string,
  own: readonly string[],
): readonly (readonly [name: string, value: string])[] {
  return [...new URL(href, "http://storefront").searchParams].filter(([name]) => !own.includes(name))
}
