import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordAudit } from "../../../audit/record-audit"
import type { AuditOrigin } from "../../../modules/audit/entries/entry"

export interface SignInEvent {
  action: string
  actor: { type: string; id: string }
  origin: AuditOrigin
  details: Record<string, unknown>
}

/** Tells the audit log what somebody did to their own sign-in. */
export const recordSignInEventStep = createStep(
  { name: "record-sign-in-event", noCompensation: true },
  async ({ action, actor, origin, details }: SignInEvent, { container }) => {
    const kind = actor.type === "customer" ? "customer" : "user"
    const who = { kind, id: actor.id } as const
    await recordAudit(container, { action, actor: who, target: who, origin, details })
    return new StepResponse(undefined)
  },
)
