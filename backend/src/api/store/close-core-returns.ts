import type { MedusaNextFunction, MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Closes core's route for returns: it takes any order's id from anybody, and lines of several vendors at once. Buyers ask below
 * `/store/customers/me/orders`.
 */
export function closeCoreReturns(_: MedusaRequest, __: unknown, next: MedusaNextFunction): void {
  next(new MedusaError(MedusaError.Types.NOT_FOUND, "Ask for returns on the page of your order"))
}
