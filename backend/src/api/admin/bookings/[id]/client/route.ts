import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientOfBooking } from "../../../../../queries/clients/client-of-booking"

/** What is worth knowing about whoever comes. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ client: await clientOfBooking(req.scope, req.params.id) })
}
