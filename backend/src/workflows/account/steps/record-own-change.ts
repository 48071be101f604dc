import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordAudit } from "../../../audit/record-audit"
import type { NewAuditEntry } from "../../../modules/audit/entries/entry"

/** Tells the audit log what somebody changed of their own sign-in; a log is not taken back. */
export const recordOwnChangeStep = createStep(
  { name: "record-own-change", noCompensation: true },
  async (entry: NewAuditEntry, { container }) => new StepResponse(await recordAudit(container, entry)),
)
