import { randomBytes, scrypt } from "node:crypto"
import { promisify } from "node:util"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { limitedPath } from "../limits/classify"

const SIGN_IN = /^\/auth\/[^/]+\/emailpass$/

// The cost that core hashes passwords with (auth-emailpass).
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const derive = promisify<string, Buffer, number, typeof COST, Buffer>(scrypt)

/**
 * A sign-in with an address that nobody has takes as long as one with a wrong password, or the clock would tell which
 * addresses have an account: core answers at once where it finds no hash to compare with.
 */
export async function evenSignIn(
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "POST" || !SIGN_IN.test(limitedPath(req.originalUrl))) return next()
  const { email, password } = (req.body ?? {}) as { email?: unknown; password?: unknown }
  if (typeof email !== "string" || typeof password !== "string" || !email || !password) return next()
  const [login] = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: "emailpass" }, { select: ["id"], take: 1 })
  if (!login) await derive(password.slice(0, 1024), randomBytes(32), 64, COST)
  next()
}
