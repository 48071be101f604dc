import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { isOwnReadOfStorefront } from "../../access/client-address"
import { readEnvironment } from "../../config/environment"
import { classify, LIMIT_CLASSES, limitedPath } from "./classify"
import { countedClass } from "./counted-class"
import { limitsFactor } from "./limits-factor"
import { refuseTooMany, refuseUncounted } from "./limiter"

const factor = limitsFactor(readEnvironment())
const counted = new Map(LIMIT_CLASSES.map((one) => [one.name, countedClass(one, factor)]))

/**
 * Counts a request in the limits of its class (docs/limits.md) and refuses what is too much. Where only failures count, a
 * request is counted before it is tried, so that many at once get no further than one after the other, and given back
 * when it did not fail.
 */
export async function limitRequests(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const limits = classify(req.method, limitedPath(req.originalUrl))
  if (limits?.name === "store-read" && isOwnReadOfStorefront(req)) return next()
  const count = limits && (await counted.get(limits.name)?.(req))
  if (count?.outcome === "too_many") return refuseTooMany(res, count.milliseconds)
  if (count?.outcome === "away" && limits?.away === "closed") return refuseUncounted(res)
  // An answer that was not waited for counts as it was counted before.
  if (count?.outcome === "counted") res.on("finish", () => void count.answered(res.statusCode))
  next()
}
