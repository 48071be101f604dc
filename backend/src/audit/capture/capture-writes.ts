import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pathOf } from "../../access/match-route"
import { AUDIT_MODULE } from "../../modules/audit"
import type { NewAuditEntry } from "../../modules/audit/entries/entry"
import { actorOfRequest, originOfRequest } from "../of-request"
import type { SnapshotRow } from "../snapshots/snapshot"
import { SNAPSHOTS } from "../snapshots/snapshots"
import { settleWrite } from "./settle-write"
import { writeOfRequest } from "./write-of-request"

const READING = ["GET", "HEAD", "OPTIONS"]

/** Changes of how one signs in are recorded as the events they are, by the workflows that make them. */
const isNamedEvent = (path: string) =>
  /^\/admin\/users\/me\/(password|email|sessions\/revoke-all)(\/|$)/i.test(path)

/** Questions whose words do not fit an address: they come as POST and change nothing. */
const isQuestion = (path: string) => /^\/admin\/(services\/[^/]+\/preview|calendar\/free-times)$/i.test(path)

/**
 * Records every change that a request makes. Before it, one statement notes the attempt and reads the row as it is; once it
 * is done, and before the answer leaves, the row is read again and the entry is written. A server that dies in between
 * leaves the attempt, which becomes an entry of its own. What is refused (4xx) is no change and leaves nothing. It runs
 * behind the guard and the repeated requests, so that neither strangers nor replays come here.
 */
export async function captureWrites(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = pathOf(req.originalUrl)
  if (READING.includes(req.method) || isNamedEvent(path) || isQuestion(path)) return next()
  const write = writeOfRequest(req.method, req.originalUrl)
  const actor = actorOfRequest(req)
  // What a business does without naming itself is about itself.
  const id = write.id ?? (write.kind === "vendor" ? (actor.vendor_id ?? null) : null)
  const entry: NewAuditEntry = {
    actor,
    action: write.action,
    target: { kind: write.kind, id },
    vendor_id: actor.vendor_id ?? null,
    origin: originOfRequest(req),
    details: write.part_ids.length > 0 ? { part_ids: write.part_ids } : {},
  }
  const question = id === null ? null : (SNAPSHOTS[write.kind]?.read(id, actor.vendor_id ?? null) ?? null)
  const { id: attempt, rows } = await req.scope.resolve(AUDIT_MODULE).begin<SnapshotRow>(entry, question)
  const settle = (answer: unknown) =>
    settleWrite(req, res.statusCode, { id: attempt, entry, before: rows[0] ?? null, answer })
  const send = res.json.bind(res)
  let settled = false
  res.json = (body: unknown) => {
    if (settled) return send(body)
    settled = true
    settle(body)
      .catch((error: unknown) => logFailure(req, attempt, error))
      .finally(() => send(body))
    return res
  }
  // An answer that is no JSON; one whose reader has left is settled when it is made all the same.
  res.on("finish", () => {
    if (settled) return
    settled = true
    settle(null).catch((error: unknown) => logFailure(req, attempt, error))
  })
  next()
}

/** The change is made and cannot be unmade; the attempt is still there and tells of it. */
function logFailure(req: MedusaRequest, id: string, error: unknown): void {
  req.scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`The audit entry ${id} was not written, its attempt remains: ${String(error)}`)
}
