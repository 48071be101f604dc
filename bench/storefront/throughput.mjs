import { load } from "./packages.mjs"

const SECONDS = 5
const CONNECTIONS = 16

/**
 * How many requests a second are answered, compressed as for a browser; asked a moment before so that caches are warm.
 * @param {string} url @returns {Promise<number>}
 */
export async function requestsPerSecond(url) {
  const { default: autocannon } = await load("autocannon")
  const ask = (/** @type {number} */ duration) =>
    autocannon({
      url,
      connections: CONNECTIONS,
      duration,
      headers: { "accept-encoding": "br, gzip", accept: "text/html" },
    })
  await ask(2)
  const { requests, non2xx, errors } = await ask(SECONDS)
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} answers were refusals, ${errors} failed`)
  return requests.average
}
