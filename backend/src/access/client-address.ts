import { timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { readEnvironment } from "../config/environment"

const secret = Buffer.from(readEnvironment().PLAZA_SHARED_SECRET)

/**
 * The address of who sent a request. The storefront's server passes its visitor's on in `x-plaza-client-ip` and
 * proves itself by the shared secret; from anyone else that header means nothing.
 */
export function clientAddress(req: MedusaRequest): string {
  const forwarded = req.headers["x-plaza-client-ip"]
  const proof = req.headers["x-plaza-shared-secret"]
  if (typeof forwarded === "string" && typeof proof === "string" && isSecret(proof))
    return forwarded.slice(0, 64)
  return req.ip ?? "unknown"
}

function isSecret(proof: string): boolean {
  const given = Buffer.from(proof)
  return given.length === secret.length && timingSafeEqual(given, secret)
}
