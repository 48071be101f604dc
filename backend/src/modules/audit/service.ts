import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { acknowledgeAlert } from "./alerts/acknowledge-alert"
import type { NewAlert } from "./alerts/alert"
import { openPrincipals } from "./alerts/open-principals"
import { raiseAlert } from "./alerts/raise-alert"
import { abandonAttempt, beginAttempt, settleLostAttempts, type Question } from "./entries/attempts"
import type { NewAuditEntry } from "./entries/entry"
import { openEntries, type MayRead, type OpenedParts, type SealedParts } from "./entries/open-entries"
import { sealEntry } from "./entries/seal-entry"
import { writeEntry } from "./entries/write-entry"
import { AuditAttempt } from "./models/audit-attempt"
import { AuditEntry } from "./models/audit-entry"
import { AuditSubjectKey } from "./models/audit-subject-key"
import { SecurityAlert } from "./models/security-alert"
import { dropKey } from "./sealing/subject-keys"
import { executeIn } from "../sql"

/** What was done and by whom, in entries that the database refuses to change; and alerts about odd behaviour. */
export default class AuditModuleService extends MedusaService({
  AuditEntry,
  AuditAttempt,
  AuditSubjectKey,
  SecurityAlert,
}) {
  /** Writes an entry, and ends the attempt of this id if there is one. Answers the entry's id. */
  @InjectManager()
  async record(
    entry: NewAuditEntry,
    id: string = generateEntityId("", "aud"),
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const execute = executeIn(context)
    await writeEntry(execute, id, await sealEntry(execute, entry))
    return id
  }

  /**
   * Notes that a change begins, before it does. `record` or `abandon` with the id it answers ends it. `rows` is what the
   * question answers before the change.
   */
  @InjectManager()
  async begin<Row>(
    entry: NewAuditEntry,
    question: Question | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; rows: Row[] }> {
    const execute = executeIn(context)
    const id = generateEntityId("", "aud")
    return { id, rows: await beginAttempt<Row>(execute, id, await sealEntry(execute, entry), question) }
  }

  /** Forgets a change that was refused. */
  @InjectManager()
  async abandon(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await abandonAttempt(executeIn(context), id)
  }

  /** Makes entries of what dead servers left behind; answers how many. */
  @InjectManager()
  async settleLost(minutes: number, @MedusaContext() context: Context = {}): Promise<number> {
    return settleLostAttempts(executeIn(context), minutes)
  }

  /** What can be read of entries, by one who may read this much of each; in their order. */
  @InjectManager()
  async open(
    entries: readonly (SealedParts & { may: MayRead })[],
    @MedusaContext() context: Context = {},
  ): Promise<OpenedParts[]> {
    return openEntries(executeIn(context), entries)
  }

  /**
   * Makes every personal value about a subject (a user, customer, staff member, vendor, …) unreadable for ever by dropping
   * its key; entries, ids and the names of fields stay. Later values about it are not kept at all.
   */
  @InjectManager()
  async forgetSubject(subject_id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await dropKey(executeIn(context), subject_id)
  }

  /** Raises an alert, at most one of a kind about a principal in an hour; answers its id, or null. */
  @InjectManager()
  async raise(alert: NewAlert, @MedusaContext() context: Context = {}): Promise<string | null> {
    return raiseAlert(executeIn(context), alert)
  }

  /** The addresses and e-mails that alerts are about, by their principals. */
  @InjectManager()
  async openPrincipals(
    alerts: readonly { principal: string; sealed: string | null }[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, string>> {
    return openPrincipals(executeIn(context), alerts)
  }

  /** Notes who looked at an alert first; false when somebody has before. */
  @InjectManager()
  async acknowledge(
    given: { id: string; by: string; note: string | null },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return acknowledgeAlert(executeIn(context), given)
  }
}
