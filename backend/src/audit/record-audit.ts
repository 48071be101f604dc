import type { MedusaContainer } from "@medusajs/framework/types"
import { AUDIT_MODULE } from "../modules/audit"
import type { NewAuditEntry } from "../modules/audit/entries/entry"

/**
 * Writes one entry of the audit log about something that is no write through a route of `/admin` (those are recorded by
 * themselves): a sign-in, a changed password, a factor, an ended session, an export. Await it before the answer goes out.
 *
 * ```ts
 * await recordAudit(req.scope, {
 *   action: "password.changed",              // an event: what it is about, a dot, what happened
 *   actor: actorOfRequest(req),              // or { kind: "user", id: user_id }, or { kind: "system", id: null }
 *   target: { kind: "user", id: user_id },   // optional
 *   vendor_id,                               // optional: the vendor whose owner may read it
 *   outcome: "done",                         // or "refused", "failed"; "done" unless told
 *   origin: originOfRequest(req),            // address and user agent, kept encrypted for the actor
 *   details: { sessions_ended: 3 },          // never personal: ids, codes, numbers, flags
 *   changes: [{ field: "email", before, after, personal: user_id }], // personal values name their subject
 * })
 * ```
 *
 * Passwords, codes, tokens and keys belong in no field of it. Answers the entry's id.
 */
export async function recordAudit(scope: MedusaContainer, entry: NewAuditEntry): Promise<string> {
  return scope.resolve(AUDIT_MODULE).record(entry)
}
