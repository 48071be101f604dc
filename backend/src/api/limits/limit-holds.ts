import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "../../access/client-address"
import { limiter, refuseTooMany, retryAfter } from "./limiter"

/** Holds asked for in a minute: by one cart, and by one address. */
const byCart = limiter("hold-cart", 20, 60)
const byAddress = limiter("hold-address", 600, 60)

/** Keeps one shopper from holding a venue's whole day. */
export async function limitHolds(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const match = /^\/store\/carts\/([^/]+)\/bookings\/?$/i.exec(req.originalUrl.split("?")[0])
  if (req.method !== "POST" || !match) return next()
  try {
    await byAddress.consume(clientAddress(req))
    await byCart.consume(match[1])
  } catch (rejection) {
    return refuseTooMany(res, retryAfter(rejection))
  }
  next()
}
