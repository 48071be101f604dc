import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaResponse,
} from "@medusajs/framework/http"

const PATH = /^\/store\/vendors\/register(\/|$)/i

const asUser = authenticate("user", "bearer", { allowUnregistered: true })

/**
 * Who registers a business is signed in as a user of the admin that need not exist yet: the publishable key alone opens
 * nothing here, nor does a customer's token. Other paths pass.
 */
export async function authenticateRegistrant(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (!PATH.test(req.originalUrl.split("?")[0])) return next()
  await asUser(req, res, next)
}
