import { Complaint } from "./complaint.mjs"

const FULL_DISK = /ENOSPC|EDQUOT|no space left on device|disk quota exceeded|Check free disk space/i
const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network (request|timeout)|ENOTCACHED/

/**
 * One sentence for the troubles of a machine that have nothing to do with Plaza; undefined for any other text.
 * @param {string} text an error message or the end of a log
 */
export function machineTrouble(text) {
  if (FULL_DISK.test(text)) return "The disk is full: free some space and run the command again."
  return undefined
}

/**
 * The same for a failed `npm ci`, which also needs the network.
 * @param {string} text
 */
export function installTrouble(text) {
  const trouble = machineTrouble(text)
  if (trouble) return trouble
  if (NO_NETWORK.test(text)) {
    return "No network: npm cannot reach its registry, which the first start needs; connect and run the command again."
  }
  return undefined
}

/**
 * What to print for an error that ends a command.
 * @param {unknown} error
 */
export function inPlainWords(error) {
  if (error instanceof Complaint) {
    return error.details ? `${error.message}\n\n${error.details}` : error.message
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return machineTrouble(text) ?? text
}
