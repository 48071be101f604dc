import { nextFreePort } from "../machine/ports.mjs"
import { Complaint } from "../say/complaint.mjs"
import { note } from "../say/note.mjs"

/** @typedef {{ backend: number, storefront: number, worker: number }} Ports */

/** The ports of a Plaza that has the machine for itself. */
export const DEFAULT_PORTS = /** @type {const} */ ({ backend: 9000, storefront: 8000, worker: 9100 })

/**
 * Free ports for the parts of the product: the usual ones, those of PLAZA_BACKEND_PORT, PLAZA_STOREFRONT_PORT and
 * PLAZA_WORKER_PORT, or the next ones that are free.
 * @param {import("../data-folder/settings.mjs").Settings} settings
 * @returns {Promise<Ports>}
 */
export async function choosePorts(settings) {
  const backend = await choose("backend", settings.PLAZA_BACKEND_PORT, [])
  const storefront = await choose("storefront", settings.PLAZA_STOREFRONT_PORT, [backend])
  const worker = await choose("worker", settings.PLAZA_WORKER_PORT, [backend, storefront])
  return { backend, storefront, worker }
}

/**
 * The addresses that people use: public ones when Plaza stands behind a proxy, else this machine's.
 * @param {import("../data-folder/settings.mjs").Settings} settings
 * @param {Ports} ports
 */
export function publicAddresses(settings, ports) {
  return {
    backendUrl: (settings.PLAZA_BACKEND_URL ?? localUrl(ports.backend)).replace(/\/+$/, ""),
    storefrontUrl: (settings.PLAZA_STOREFRONT_URL ?? localUrl(ports.storefront)).replace(/\/+$/, ""),
  }
}

/** @param {number} port */
export function localUrl(port) {
  return `http://localhost:${port}`
}

/** @param {keyof Ports} part @param {string | undefined} told @param {number[]} taken */
async function choose(part, told, taken) {
  const wanted = Number(told ?? DEFAULT_PORTS[part])
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    throw new Complaint(`PLAZA_${part.toUpperCase()}_PORT must be a port between 1 and 65535, not "${told}".`)
  }
  const port = await nextFreePort(wanted, taken)
  if (port !== wanted && part !== "worker") note(`Port ${wanted} is taken, the ${part} listens on ${port}.`)
  return port
}
