import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { clientAddress } from "../../access/client-address"
import { networkOf } from "../../access/forwarded-address"
import { feedHash } from "../../calendar/feed-token"
import { limitedPath } from "./classify"

type Request = AuthenticatedMedusaRequest

const address = (req: Request) => networkOf(clientAddress(req))

/** Whom a sign-in, a reset or a mail is about, as it was typed. */
function identifier({ body }: Request): string {
  const { email, identifier, entity_id } = (body ?? {}) as Record<string, unknown>
  return String(email ?? identifier ?? entity_id ?? "")
    .trim()
    .toLowerCase()
    .slice(0, 254)
}

/** Who is signed in: a person, or a key; else the address counts. */
function account(req: Request): string {
  const { actor_id, auth_identity_id } = req.auth_context ?? {}
  return auth_identity_id || actor_id || address(req)
}

/** By what requests are counted. */
export const LIMIT_KEYS = {
  address,
  identifier,
  "identifier and address": (req: Request) => `${identifier(req)} ${address(req)}`,
  account,
  cart: (req: Request) => limitedPath(req.originalUrl).split("/")[3] ?? "",
  feed: (req: Request) => feedHash(req.originalUrl.split("?")[0]),
  path: (req: Request) => limitedPath(req.originalUrl),
} satisfies Record<string, (req: Request) => string>

export type LimitKey = keyof typeof LIMIT_KEYS
