import { createServer } from "node:net"
import { Complaint } from "../say/complaint.mjs"

const ADDRESSES = ["127.0.0.1", "0.0.0.0", "::1", "::"]
const SPAN = 100

/**
 * Whether nothing listens on this port, on any address: a server on 127.0.0.1 alone would be found first by some
 * clients and last by others.
 * @param {number} port
 */
export async function isFree(port) {
  for (const address of ADDRESSES) if (!(await canListen(port, address))) return false
  return true
}

/**
 * The first free port from `wanted` on.
 * @param {number} wanted
 * @param {number[]} [taken] ports already promised to another part of this run
 * @throws {Complaint} when a hundred ports in a row are taken
 */
export async function nextFreePort(wanted, taken = []) {
  for (let port = wanted; port < Math.min(wanted + SPAN, 65_536); port += 1) {
    if (!taken.includes(port) && (await isFree(port))) return port
  }
  throw new Complaint(
    `No free port between ${wanted} and ${wanted + SPAN - 1}: end some of the programs that listen there.`,
  )
}

/** @param {number} port @param {string} host */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      // A machine without IPv6 has nobody listening there either.
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT")
    })
    server.listen({ port, host, ipv6Only: host === "::" }, () => server.close(() => resolve(true)))
  })
}
