import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerNewFeed, answerRemovedFeed } from "../../../../calendar/answer-feed"

const subjectOf = (req: AuthenticatedMedusaRequest) => ({
  subject_type: "customer" as const,
  subject_id: req.auth_context.actor_id,
})

/** Makes the customer's private calendar feed; an address they had before ends. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerNewFeed(req, res, subjectOf(req))
}

/** Ends the customer's private calendar feed. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerRemovedFeed(req, res, subjectOf(req))
}
