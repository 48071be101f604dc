import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countCode } from "./count-code"

/** Counts what somebody who is signed in proves themselves with again. */
export async function countProof(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (!req.sign_in) return next()
  await countCode(req, res, next, req.sign_in.auth_identity_id)
}
