import type { MedusaRequest } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../modules/audit"
import type { NewAuditEntry } from "../../modules/audit/entries/entry"
import { select } from "../../queries/sql"
import { compare } from "../snapshots/compare"
import type { SnapshotRow } from "../snapshots/snapshot"
import { SNAPSHOTS } from "../snapshots/snapshots"
import { factsOf, idsIn } from "./facts"
import { overlapsOf } from "./overlaps"

interface Begun {
  /** The id of the attempt, and of the entry to be. */
  id: string
  entry: NewAuditEntry
  before: SnapshotRow | null
  answer: unknown
}

/** Ends an attempt: with the entry of what was changed, or, when it was refused, with nothing. */
export async function settleWrite(
  req: MedusaRequest,
  status: number,
  { id, entry, before, answer }: Begun,
): Promise<void> {
  const audit = req.scope.resolve(AUDIT_MODULE)
  if (status >= 400 && status < 500) return audit.abandon(id)
  const kind = entry.target?.kind ?? ""
  const made = status < 400 ? idsIn(answer) : []
  const targetId = entry.target?.id ?? made[0] ?? null
  const snapshot = SNAPSHOTS[kind]
  const question = snapshot && targetId ? snapshot.read(targetId, entry.actor.vendor_id ?? null) : null
  const [after] = question ? await select<SnapshotRow>(req.scope, question) : []
  const facts = factsOf(req.body)
  const others = made.filter((one) => one !== targetId)
  await audit.record(
    {
      ...entry,
      target: { kind, id: targetId },
      vendor_id: after?.vendor_id ?? before?.vendor_id ?? entry.vendor_id,
      outcome: status < 400 ? "done" : "failed",
      status,
      changes: snapshot ? compare(snapshot, before, after ?? null) : [],
      details: {
        ...entry.details,
        ...facts,
        ...(others.length > 0 ? { made_ids: others } : {}),
        ...(kind === "booking" && facts.accept_overlap && targetId
          ? { overlaps: await overlapsOf(req.scope, targetId) }
          : {}),
      },
    },
    id,
  )
}
