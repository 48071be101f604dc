import type { AuthContext, AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { membershipOf } from "../../access/resolve-workspace"
import type { AuditActor } from "../../modules/audit/entries/entry"

/** Whom a token is of. */
export interface Claims {
  actor_id?: string
  actor_type?: string
  auth_identity_id?: string
}

/** What a token says that was issued a moment ago: it is read, not checked. */
export function claimsOf(token: unknown): Claims {
  const [, payload] = typeof token === "string" ? token.split(".") : []
  try {
    return payload ? (JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as Claims) : {}
  } catch {
    return {}
  }
}

/** The e-mail that somebody typed, lower-cased. */
export function typedEmail({ body }: Pick<AuthenticatedMedusaRequest, "body">): string | null {
  const { email, identifier } = (body ?? {}) as { email?: unknown; identifier?: unknown }
  const typed = email ?? identifier
  return typeof typed === "string" && typed.trim() ? typed.trim().toLowerCase().slice(0, 254) : null
}

/** The user of the admin that signs in with an e-mail; null when there is none. */
export async function userOfEmail(container: MedusaContainer, email: string): Promise<string | null> {
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { select: ["id"], take: 1 })
  return user?.id ?? null
}

/** The user of the admin that a sign-in leads to; null when there is none. */
export async function userOfIdentity(
  container: MedusaContainer,
  auth_identity_id: string,
): Promise<string | null> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [auth_identity_id] }, { take: 1 })
  const user_id = identity?.app_metadata?.user_id
  return typeof user_id === "string" ? user_id : null
}

/** A user of the admin as the log names them, with the role they have now. */
export async function userActor(container: MedusaContainer, user_id: string): Promise<AuditActor> {
  const auth: Pick<AuthContext, "actor_id" | "actor_type"> = { actor_id: user_id, actor_type: "user" }
  const membership = await membershipOf(container, auth as AuthContext)
  return {
    kind: "user",
    id: user_id,
    membership_id: membership?.id ?? null,
    role: membership?.role ?? null,
    vendor_id: membership?.vendor_id ?? null,
  }
}
