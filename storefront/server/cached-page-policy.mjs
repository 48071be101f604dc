/** Says that a policy is that of a page that is kept for everybody. Browsers know no such source. */
const KEPT = "'inline-scripts-of-this-page'"

/**
 * The sources of inline scripts in the policy of a page that is kept for everybody, on its way from the proxy to the server.
 * Next.js marks its scripts with the nonce, if it is this request that the page is made by; the server hashes what is so
 * marked, and names the hashes here instead. Should it not, the nonce is another than the page's, and no script runs.
 *
 * @param {string} nonce of this request
 */
export const awaitedInlineScripts = (nonce) => `'nonce-${nonce}' ${KEPT}`

/** @param {unknown} policy the header of an answer */
export const awaitsInlineScripts = (policy) => typeof policy === "string" && policy.includes(KEPT)

/**
 * @param {string} policy
 * @param {readonly string[]} hashes in base64, of SHA-256
 */
export function allowInlineScripts(policy, hashes) {
  const sources = hashes.map((hash) => ` 'sha256-${hash}'`).join("")
  return policy.replace(/ 'nonce-[^']+' 'inline-scripts-of-this-page'/, sources)
}
