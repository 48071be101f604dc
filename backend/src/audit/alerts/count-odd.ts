import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RateLimiterAbstract } from "rate-limiter-flexible"
import { limiter } from "../../api/limits/limiter"
import { ALERT_KINDS, type AlertKind, type AlertPrincipal } from "../../modules/audit/alerts/alert"
import { raiseAlertWorkflow } from "../../workflows/audit/raise-alert"
import { THRESHOLDS } from "./thresholds"

/** For all servers in Redis; while it is away each server counts by itself. */
const counters = new Map<AlertKind, RateLimiterAbstract>(
  ALERT_KINDS.map((kind) => {
    const { count: points, seconds } = THRESHOLDS[kind]
    return [kind, limiter(`alert:${kind}`, { points, seconds, away: "here" })]
  }),
)

/** Something odd of somebody, `times` over. */
export interface Odd {
  kind: AlertKind
  principal: AlertPrincipal
  /** By what it is counted; the principal's value unless told. */
  key?: string
  vendor_id?: string | null
  times?: number
}

/**
 * Counts something odd, and raises an alert when it comes to the threshold, and again with each multiple of it. It never
 * throws: what is counted has been answered already.
 */
export async function countOdd(container: MedusaContainer, odd: Odd): Promise<void> {
  const { kind, principal, key = principal.value, vendor_id = null, times = 1 } = odd
  const { count: threshold, seconds } = THRESHOLDS[kind]
  try {
    const count = await countIn(kind, `${principal.kind}:${key}`, times)
    if (Math.floor(count / threshold) === Math.floor((count - times) / threshold)) return
    await raiseAlertWorkflow(container).run({
      input: { kind, principal, vendor_id, count, window_seconds: seconds },
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`An alert (${kind}) could not be raised: ${String(error)}`)
  }
}

/** How many there are in the window now; the limiter rejects with the same state once there are more than its points. */
async function countIn(kind: AlertKind, key: string, times: number): Promise<number> {
  const counter = counters.get(kind)
  if (!counter || times < 1) return 0
  const state: unknown = await counter.consume(key, times).catch((rejection: unknown) => rejection)
  if (state instanceof Error) throw state
  return (state as { consumedPoints: number }).consumedPoints
}
