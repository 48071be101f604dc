import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeFaqsWorkflow } from "../../../../../workflows/venues/write-faqs"
import type { Faqs } from "../../../../schemas/venue"
import { loadVenue } from "../../load-venues"

/** Replaces the questions of a venue, or appends one. */
export async function POST(req: MedusaRequest<Faqs>, res: MedusaResponse): Promise<void> {
  const body = req.validatedBody
  const written = "faqs" in body ? { faqs: body.faqs, append: false } : { faqs: [body], append: true }
  await writeFaqsWorkflow(req.scope).run({ input: { ...written, venue_id: req.params.id } })
  res.json({ venue: await loadVenue(req.scope, req.params.id) })
}
