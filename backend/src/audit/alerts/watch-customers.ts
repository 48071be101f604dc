import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { countOdd } from "./count-odd"
import { principalOf } from "./watch-admin"

/** Watches for customers who try ids that are not theirs below their account. */
export function watchCustomers(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  res.on("finish", () => {
    const principal = res.statusCode === 404 ? principalOf(req) : null
    if (principal) void countOdd(req.scope, { kind: "foreign_ids", principal })
  })
  next()
}
