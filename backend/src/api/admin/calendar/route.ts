import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { workspaceOf } from "../../../access/workspace-of"
import type { CalendarQuery } from "./contract"
import { loadCalendarView } from "./load-calendar"

/** A venue's calendar between two of its local dates; staff see themselves alone. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as CalendarQuery
  res.json({ calendar: await loadCalendarView(req.scope, workspaceOf(req), asked) })
}
