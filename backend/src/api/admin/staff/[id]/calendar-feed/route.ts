import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerNewFeed, answerRemovedFeed } from "../../../../calendar/answer-feed"

const subjectOf = (req: MedusaRequest) => ({ subject_type: "staff" as const, subject_id: req.params.id })

/** Makes a staff member's private calendar feed; an address they had before ends. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerNewFeed(req, res, subjectOf(req))
}

/** Ends a staff member's private calendar feed. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerRemovedFeed(req, res, subjectOf(req))
}
