import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AlertPrincipal } from "../../modules/audit/alerts/alert"
import { actorOfRequest } from "../of-request"
import { countOdd } from "./count-odd"
import { isEngineExport, isForeign, rowsIn } from "./odd-answer"

/**
 * Watches the answers of `/admin` for what is odd: rows and routes that are not the caller's, lists read in masses, and
 * files of many rows. It stands before the guard, to see what that refuses, and costs a counter in memory or Redis.
 */
export function watchAdmin(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  res.on("close", () => countFile(req, res))
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    const principal = principalOf(req)
    if (principal) {
      const vendor_id = vendorIdOf(req)
      // Everything is the platform's, so what it does not find was never there.
      const isPlatform = req.workspace?.kind === "platform"
      const isOdd = isForeign(req, res.statusCode, body) && !(isPlatform && res.statusCode === 404)
      const rows = req.method === "GET" && res.statusCode === 200 ? rowsIn(body) : 0
      if (isOdd) void countOdd(req.scope, { kind: "foreign_ids", principal, vendor_id })
      if (rows > 0) void countOdd(req.scope, { kind: "mass_reading", principal, vendor_id, times: rows })
    }
    return send(body)
  }
  next()
}

/** A file of many rows: ours are CSV, and one that its taker broke off was taken, too; the engine mails a link to its own. */
function countFile(req: AuthenticatedMedusaRequest, res: MedusaResponse): void {
  const isFile = /^text\/csv/.test(String(res.getHeader("content-type"))) || isEngineExport(req)
  const principal = isFile && res.headersSent && res.statusCode < 300 ? principalOf(req) : null
  if (principal) void countOdd(req.scope, { kind: "mass_export", principal, vendor_id: vendorIdOf(req) })
}

const vendorIdOf = ({ workspace }: MedusaRequest) =>
  workspace?.kind === "vendor" ? workspace.vendor.id : null

/** Who is signed in; null for nobody. */
export function principalOf(req: MedusaRequest): AlertPrincipal | null {
  const { kind, id } = actorOfRequest(req)
  return id !== null && (kind === "user" || kind === "api-key" || kind === "customer")
    ? { kind, value: id }
    : null
}
