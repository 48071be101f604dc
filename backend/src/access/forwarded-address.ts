import { isIP } from "node:net"
import type { Environment } from "../config/environment"

/**
 * How many proxies stand before the backend. Who does not say has one where the address is https, because the backend
 * itself speaks http only, and none elsewhere.
 */
export function trustedProxies({
  PLAZA_PROXIES,
  PLAZA_BACKEND_URL,
}: Pick<Environment, "PLAZA_PROXIES" | "PLAZA_BACKEND_URL">): number {
  return PLAZA_PROXIES ?? (PLAZA_BACKEND_URL.startsWith("https:") ? 1 : 0)
}

/**
 * The client's address as the outermost of `proxies` saw it. Each proxy appends the address that it was connected from
 * to `X-Forwarded-For`; what stands before those entries was written by the client and counts for nothing.
 */
export function forwardedAddress(
  header: string | string[] | undefined,
  connectedFrom: string | undefined,
  proxies: number,
): string {
  const entries = [header ?? []]
    .flat()
    .flatMap((line) => line.split(","))
    .map((entry) => entry.trim())
  const seen = [...entries.slice(Math.max(0, entries.length - proxies)), connectedFrom ?? ""]
  const address = plain(proxies === 0 ? (connectedFrom ?? "") : seen[0])
  return isIP(address) ? address : plain(connectedFrom ?? "") || "unknown"
}

/** IPv4 in the form of IPv6, as Node names it on a socket of both, is IPv4. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "")

/**
 * What a limit by address counts: an IPv4 address, or the network of an IPv6 address, of which one customer of a
 * provider has all 2^64.
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head, tail = ""] = address.split("%")[0].split("::")
  const front = head === "" ? [] : head.split(":")
  const back = tail === "" ? [] : tail.split(":")
  const zeros = address.includes("::") ? Array(Math.max(0, 8 - front.length - back.length)).fill("0") : []
  const groups = [...front, ...zeros, ...back].slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "").toLowerCase()).join(":")}::/64`
}
