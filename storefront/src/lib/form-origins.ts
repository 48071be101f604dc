/**
 * Where the forms of a page lead besides the storefront: from account pages to Google, to sign in. Browsers ask a page's policy
 * about the redirects after its form, too; only with scripts does the page go there without one.
 *
 * @param path without the language
 */
export function formOrigins(path: string): readonly string[] {
  return path.startsWith("/account/") ? ["https://accounts.google.com"] : []
}
