import { timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { readEnvironment } from "../config/environment"
import { forwardedAddress, trustedProxies } from "./forwarded-address"

const environment = readEnvironment()
const secret = Buffer.from(environment.PLAZA_SHARED_SECRET)
const proxies = trustedProxies(environment)

/** What of a request tells where it came from. */
type Sender = Pick<MedusaRequest, "headers" | "socket">

/**
 * The address of who sent a request. The storefront's server passes its visitor's on in `x-plaza-client-ip` and
 * proves itself by the shared secret; from anyone else that header means nothing. Else it is what the proxies that
 * stand before the backend say, and where none stands the other end of the connection: core's `req.ip` would believe
 * `X-Forwarded-For` from anyone.
 */
export function clientAddress({ headers, socket }: Sender): string {
  const forwarded = headers["x-plaza-client-ip"]
  const proof = headers["x-plaza-shared-secret"]
  if (typeof forwarded === "string" && typeof proof === "string" && isSecret(proof))
    return forwarded.slice(0, 64)
  return forwardedAddress(headers["x-forwarded-for"], socket?.remoteAddress, proxies)
}

function isSecret(proof: string): boolean {
  const given = Buffer.from(proof)
  return given.length === secret.length && timingSafeEqual(given, secret)
}

/**
 * Whether the storefront's server reads for all of its visitors at once, to keep the answer: then no visitor's limit counts, and
 * its own would be everybody's.
 */
export function isOwnReadOfStorefront(sender: Pick<MedusaRequest, "headers">): boolean {
  return sender.headers["x-plaza-own-read"] === "1" && isFromStorefront(sender)
}

/** Whether the storefront's server speaks, which proves itself by the shared secret. */
export function isFromStorefront({ headers }: Pick<MedusaRequest, "headers">): boolean {
  const proof = headers["x-plaza-shared-secret"]
  return typeof proof === "string" && isSecret(proof)
}
