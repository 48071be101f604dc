import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordAudit } from "../../../audit/record-audit"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { ForgetSubject } from "../forget-subject"

/** Drops a subject's key. The record comes first: should the drop fail, the log says that it was asked for. */
export const dropSubjectKeyStep = createStep(
  "drop-subject-key",
  async ({ subject_id, by }: ForgetSubject, { container }) => {
    const entry = await recordAudit(container, {
      action: "subject.forgotten",
      actor: by,
      target: { kind: "subject", id: subject_id },
    })
    await container.resolve(AUDIT_MODULE).forgetSubject(subject_id)
    return new StepResponse(entry)
  },
)
