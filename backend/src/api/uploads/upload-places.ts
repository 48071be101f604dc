import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { refuseTooMany } from "../limits/limiter"

/** Uploads lie in memory while they are worked on: this many at once in this process, and of one person. */
const MOST = 8
const MOST_OF_ONE = 3

const RETRY_AFTER_MS = 5000

const inFlight = new Map<string, number>()
let total = 0

/**
 * Keeps uploads from filling the memory: 429 with `Retry-After` while too many are under way, before a byte of the body
 * is read. Counted in this process, whose memory it is.
 */
export function limitUploads(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const isUpload = req.method === "POST" && /^multipart\/form-data/i.test(req.headers["content-type"] ?? "")
  if (!isUpload) return next()
  const person = req.workspace?.principal_id ?? customerOf(req) ?? ""
  const own = inFlight.get(person) ?? 0
  if (total >= MOST || own >= MOST_OF_ONE) return refuseTooMany(res, RETRY_AFTER_MS)
  total++
  inFlight.set(person, own + 1)
  res.on("close", () => {
    total--
    const left = (inFlight.get(person) ?? 1) - 1
    if (left > 0) inFlight.set(person, left)
    else inFlight.delete(person)
  })
  next()
}

const customerOf = (req: MedusaRequest) => (req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_id
