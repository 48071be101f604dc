import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { importHolidaysWorkflow } from "../../../../../workflows/venues/import-holidays"
import type { ImportHolidays } from "../../../../schemas/holiday"
import { loadHours } from "../../load-hours"

/** Closes a venue on the holidays of a year; running it again changes nothing. */
export async function POST(req: MedusaRequest<ImportHolidays>, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const { result } = await importHolidaysWorkflow(req.scope).run({
    input: { ...req.validatedBody, venue_id: id },
  })
  res.json({ opening_hours: await loadHours(req.scope, id), ...result })
}
